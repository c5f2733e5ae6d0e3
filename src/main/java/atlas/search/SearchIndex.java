package atlas.search;

import atlas.search.text.Folded;
import atlas.search.text.NameZone;
import atlas.search.text.Query;
import atlas.search.text.Scores;
import atlas.search.text.TextZone;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that can be found. Names beat what is said about a thing, and that beats its texts; within
 * names whole words beat beginnings, beginnings beat middles, and those beat typing errors.
 * Immutable; safe for any thread.
 */
public final class SearchIndex {
    private static final NameZone.Points NAMES = new NameZone.Points(100, 84, 50, 32, 26);
    private static final NameZone.Points ATTRIBUTES = new NameZone.Points(46, 36, 34, 22, 0);
    private static final int TEXT_WORD = 20;
    private static final int TEXT_BEGINNING = 16;

    private final List<Entry> entries;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final NameZone names;
    private final NameZone attributes;
    private final TextZone texts;

    private SearchIndex(List<Entry> given) {
        entries =
                given.stream()
                        .sorted(
                                Comparator.comparingInt(Entry::weight)
                                        .reversed()
                                        .thenComparingInt(e -> e.name().english().length())
                                        .thenComparing(Entry::key))
                        .toList();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        names = names();
        attributes = attributes();
        texts = texts();
    }

    /** Takes a while where there is much: to be called in the background. */
    public static SearchIndex of(List<Entry> entries) {
        return new SearchIndex(entries);
    }

    /** How many things can be found. */
    public int size() {
        return entries.size();
    }

    /** The entry of a key, if it is still there. */
    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Finds what holds all words of what was typed; failing that, what holds the most of them.
     *
     * @param typed anything
     * @param few how many of a kind are wanted
     * @param whole the kinds of which all are wanted
     */
    public Findings find(String typed, int few, Set<EntryKind> whole) {
        var query = Query.of(typed);
        var asTyped = find(query, typed, few, whole);
        if (!asTyped.partial()) {
            return asTyped;
        }
        var others = readings(query).stream().map(q -> find(q, typed, few, whole)).iterator();
        Optional<Findings> part = Optional.empty();
        while (others.hasNext()) {
            var found = others.next();
            if (found.count() > 0 && !found.partial()) {
                return found;
            }
            part = part.or(() -> Optional.of(found).filter(f -> f.count() > 0));
        }
        return part.orElse(asTyped);
    }

    private Findings find(Query query, String typed, int few, Set<EntryKind> whole) {
        var ranking = new Ranking(entries, typed, few, whole);
        int most = add(query, ranking);
        return new Findings(query, ranking.groups(most), most < query.words().size());
    }

    /** With words apart that may have been typed together. */
    private List<Query> readings(Query query) {
        var loose = query.loosened();
        return Stream.of(loose, cut(query), cut(loose))
                .distinct()
                .filter(reading -> !reading.equals(query))
                .toList();
    }

    private Query cut(Query query) {
        return query.cut(word -> names.holds(word) || attributes.holds(word), texts::mayHold);
    }

    /** Returns how many words the best entry holds. */
    private int add(Query query, Ranking ranking) {
        var scores = new Scores(entries.size());
        for (Query.Word word : query.words()) {
            scores.clear();
            texts.score(word, scores);
            attributes.score(word, scores);
            names.score(word, scores);
            ranking.add(scores);
        }
        return ranking.most();
    }

    private NameZone names() {
        var builder = new NameZone.Builder(NAMES);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind().isNamed()) {
                addNames(entries.get(i), i, builder);
            }
        }
        return builder.build();
    }

    private NameZone attributes() {
        var builder = new NameZone.Builder(ATTRIBUTES);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!entry.kind().isNamed()) {
                addNames(entry, i, builder);
            }
            builder.add(i, entry.line().english());
            builder.add(i, entry.line().japanese());
            for (String attribute : entry.attributes()) {
                builder.add(i, attribute);
            }
        }
        return builder.build();
    }

    private static void addNames(Entry entry, int document, NameZone.Builder builder) {
        builder.add(document, entry.name().english());
        builder.add(document, entry.name().japanese());
        entry.names().forEach(name -> builder.add(document, name.text()));
    }

    private TextZone texts() {
        var builder = new TextZone.Builder(TEXT_WORD, TEXT_BEGINNING, this::holds);
        for (int i = 0; i < entries.size(); i++) {
            for (var passage : entries.get(i).passages()) {
                builder.add(i, passage.text());
            }
        }
        return builder.build();
    }

    /** Folding is slow; most texts are written as they are typed. */
    private boolean holds(int document, String letters) {
        String katakana = Folded.inKatakana(letters);
        for (var passage : entries.get(document).passages()) {
            if (passage.text().contains(letters)
                    || passage.text().contains(katakana)
                    || Folded.of(passage.text()).text().contains(letters)) {
                return true;
            }
        }
        return false;
    }
}
