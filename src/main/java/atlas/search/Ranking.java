package atlas.search;

import atlas.search.Findings.Group;
import atlas.search.text.Folded;
import atlas.search.text.Likeness;
import atlas.search.text.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/** Adds up what the words of a query are worth to each entry and picks the best of each kind. */
final class Ranking {
    // So many of a kind are looked at closely: whether the words stand in the name as typed.
    private static final int CLOSELY = 120;
    private static final int SCALE = 4;
    private static final int SAME_NAME = 60;
    private static final int SAME_BEGINNING = 30;
    private static final int SAME_WORDS = 12;
    private static final int LOW = 32;

    private final List<Entry> entries;
    private final String typed;
    private final int few;
    private final Set<EntryKind> whole;
    private final short[] points;
    private final byte[] held;
    private int words;

    private record Ranked(Entry entry, int points) {}

    private record RankedGroup(Group group, Standing standing, int best) {}

    /** How groups stand to each other before their points are counted. */
    private enum Standing {
        /** One is called as was typed; of a term the beginning is enough. */
        NAMESAKE,
        /** Cities to which all of several words apply, such as a field and a country. */
        CITIES,
        OTHERS
    }

    Ranking(List<Entry> entries, String typed, int few, Set<EntryKind> whole) {
        this.entries = entries;
        this.typed = Folded.of(typed).text().strip().replaceAll(" +", " ");
        this.few = few;
        this.whole = whole;
        points = new short[entries.size()];
        held = new byte[entries.size()];
    }

    /** Adds what one word is worth. */
    void add(Scores scores) {
        words++;
        for (int i = 0; i < points.length; i++) {
            int score = scores.of(i);
            if (score > 0) {
                points[i] += (short) score;
                held[i]++;
            }
        }
    }

    /** How many words the entry holds that holds the most. */
    int most() {
        int most = 0;
        for (byte one : held) {
            most = Math.max(most, one);
        }
        return most;
    }

    /** The entries that hold so many words; none if that is 0. */
    List<Group> groups(int needed) {
        if (needed == 0) {
            return List.of();
        }
        var tallies = new EnumMap<EntryKind, Tally>(EntryKind.class);
        for (int i = 0; i < points.length; i++) {
            if (held[i] >= needed) {
                var tally = tallies.computeIfAbsent(entries.get(i).kind(), this::tally);
                tally.add((long) points[i] << LOW | Integer.MAX_VALUE - i);
            }
        }
        return tallies.entrySet().stream()
                .map(e -> group(e.getKey(), e.getValue(), needed))
                .sorted(
                        Comparator.comparing(RankedGroup::standing)
                                .thenComparing(
                                        Comparator.comparingInt(RankedGroup::best).reversed()))
                .map(RankedGroup::group)
                .toList();
    }

    /**
     * The best of one kind, and how many there are. A rank has the points above and the place in
     * the list below, so that of equal ones the earlier is better.
     */
    private static final class Tally {
        private final int limit;
        private final PriorityQueue<Long> best = new PriorityQueue<>();
        private int count;

        Tally(int limit) {
            this.limit = limit;
        }

        void add(long rank) {
            count++;
            if (best.size() < limit) {
                best.add(rank);
            } else if (rank > best.element()) {
                best.remove();
                best.add(rank);
            }
        }
    }

    private Tally tally(EntryKind kind) {
        return new Tally(limit(kind));
    }

    private int limit(EntryKind kind) {
        return whole.contains(kind) ? Integer.MAX_VALUE : Math.max(CLOSELY, few);
    }

    private RankedGroup group(EntryKind kind, Tally tally, int needed) {
        var ordered = tally.best.stream().sorted(Comparator.reverseOrder()).toList();
        var close = new ArrayList<Ranked>();
        for (long rank : ordered.subList(0, Math.min(CLOSELY, ordered.size()))) {
            close.add(ranked(document(rank)));
        }
        close.sort(Comparator.comparingInt(Ranked::points).reversed());
        var wanted =
                Stream.concat(
                                close.stream().map(Ranked::entry),
                                ordered.stream()
                                        .skip(CLOSELY)
                                        .map(rank -> entries.get(document(rank))))
                        .limit(whole.contains(kind) ? Integer.MAX_VALUE : few)
                        .toList();
        return new RankedGroup(
                new Group(kind, tally.count, wanted),
                standing(kind, close.getFirst().entry(), needed),
                close.getFirst().points());
    }

    private Standing standing(EntryKind kind, Entry best, int needed) {
        if (words < 2 || needed < words) {
            return Standing.OTHERS;
        }
        int close = closeness(best);
        if (close == SAME_NAME || (close == SAME_BEGINNING && kind == EntryKind.CONCEPT)) {
            return Standing.NAMESAKE;
        }
        return kind == EntryKind.CITY ? Standing.CITIES : Standing.OTHERS;
    }

    private static int document(long rank) {
        return Integer.MAX_VALUE - (int) rank;
    }

    private Ranked ranked(int document) {
        var entry = entries.get(document);
        return new Ranked(entry, points[document] * SCALE / words + closeness(entry));
    }

    private int closeness(Entry entry) {
        if (!entry.kind().isNamed()) {
            return 0;
        }
        return Stream.concat(
                        Stream.of(entry.name().english(), entry.name().japanese()),
                        entry.names().stream().map(Entry.Name::text))
                .mapToInt(this::closeness)
                .max()
                .orElse(0);
    }

    private int closeness(String name) {
        String folded = Folded.of(name).text().strip();
        if (folded.equals(typed)) {
            return SAME_NAME;
        }
        if (folded.startsWith(typed)) {
            return SAME_BEGINNING;
        }
        boolean holds = (" " + folded).contains(" " + typed);
        return holds || Likeness.isNear(typed, folded) ? SAME_WORDS : 0;
    }
}
