package atlas.narrative.pair;

import atlas.city.Milieu;
import atlas.city.MilieuKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the creative milieus of two cities face to face by their kind. */
public final class MilieuPairs {
    /** One kind; at least one side is not empty, each in the order that it came in. */
    public record KindPair(MilieuKind kind, List<Milieu> first, List<Milieu> second) {
        /** Copies the lists. */
        public KindPair {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** Whether both cities have the kind. */
        public boolean isPair() {
            return !first.isEmpty() && !second.isEmpty();
        }

        int count() {
            return first.size() + second.size();
        }
    }

    private MilieuPairs() {}

    /** Kinds that both have first, then the others; each time the most frequent first. */
    public static List<KindPair> of(List<Milieu> first, List<Milieu> second) {
        Map<String, MilieuKind> kinds = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(m -> kinds.putIfAbsent(m.kind().id(), m.kind()));
        return kinds.values().stream()
                .map(kind -> new KindPair(kind, of(kind, first), of(kind, second)))
                .sorted(
                        Comparator.comparing(KindPair::isPair)
                                .reversed()
                                .thenComparing(Comparator.comparingInt(KindPair::count).reversed())
                                .thenComparing(pair -> pair.kind().id()))
                .toList();
    }

    private static List<Milieu> of(MilieuKind kind, List<Milieu> milieus) {
        return milieus.stream().filter(m -> m.kind().id().equals(kind.id())).toList();
    }
}
