package atlas.index.pairwise;

import atlas.city.City;
import atlas.city.Milieu;
import atlas.city.MilieuKind;
import atlas.city.Population;
import atlas.index.CityScores;
import atlas.index.PanelScores;
import atlas.index.pairwise.Peering.Peer;
import atlas.index.pairwise.Peering.Why;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Suggests cities to compare with. The same facts give the same answer: what is equally alike
 * stands in the order of the English names. Whole prefectures are never suggested.
 */
public final class PeerFinder {
    /** How many indices two cities must share for their profiles to be compared. */
    public static final int SHARED = 5;

    private static final int INDICES = 7;

    private final List<City> cities;
    private final Map<String, Kinds> kinds;
    private final PanelScores scores;
    private final int year;

    /**
     * @param milieus of all cities
     * @param scores of the panel in which profiles are compared
     * @param year at whose end membership counts
     */
    public PeerFinder(List<City> cities, List<Milieu> milieus, PanelScores scores, int year) {
        this.cities = List.copyOf(cities);
        this.kinds =
                milieus.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Milieu::cityId,
                                        Collectors.collectingAndThen(
                                                Collectors.toList(), Kinds::of)));
        this.scores = scores;
        this.year = year;
    }

    /**
     * The most alike first.
     *
     * @param most how many
     */
    public Peering find(PeerRule rule, City city, int most) {
        return switch (rule) {
            case POPULATION -> population(city, most);
            case PROFILE -> profile(city, most);
            case FIELD -> field(city, most);
            case MILIEUS -> milieus(city, most);
            case MODEL -> model(city, most);
        };
    }

    private Peering population(City city, int most) {
        if (city.isPrefecture()) {
            return new Peering.None(PeerRule.POPULATION, Why.PREFECTURE);
        }
        return city.population()
                .filter(own -> own.inhabitants() > 0)
                .map(own ->
                        found(
                                PeerRule.POPULATION,
                                city,
                                most,
                                other -> other.population().flatMap(p -> likeness(own, p)),
                                of(Likeness.OfPopulation.class, PeerFinder::ratio)))
                .orElseGet(() -> new Peering.None(PeerRule.POPULATION, Why.NO_POPULATION));
    }

    private static Optional<Likeness> likeness(Population own, Population other) {
        return other.inhabitants() > 0
                ? Optional.of(new Likeness.OfPopulation(own, other))
                : Optional.empty();
    }

    /** Twice and half as many are equally far. */
    private static double ratio(Likeness.OfPopulation both) {
        return Math.abs(Math.log((double) both.own().inhabitants() / both.other().inhabitants()));
    }

    private Peering profile(City city, int most) {
        return scores.city(city.id())
                .filter(own -> known(own) >= SHARED)
                .map(own ->
                        found(
                                PeerRule.PROFILE,
                                city,
                                most,
                                other -> scores.city(other.id()).flatMap(s -> likeness(own, s)),
                                of(Likeness.OfProfile.class, Likeness.OfProfile::apart)))
                .orElseGet(() -> new Peering.None(PeerRule.PROFILE, Why.NO_PROFILE));
    }

    private static long known(CityScores city) {
        return city.indices().stream().filter(score -> score.value().isPresent()).count();
    }

    private static Optional<Likeness> likeness(CityScores own, CityScores other) {
        var distances =
                IntStream.rangeClosed(1, INDICES)
                        .mapToObj(number -> distance(own, other, number))
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray();
        return distances.length < SHARED
                ? Optional.empty()
                : Optional.of(
                        new Likeness.OfProfile(
                                Arrays.stream(distances).sum() / distances.length,
                                distances.length));
    }

    private static OptionalDouble distance(CityScores own, CityScores other, int number) {
        var one = own.index(number).value();
        var two = other.index(number).value();
        return one.isPresent() && two.isPresent()
                ? OptionalDouble.of(Math.abs(one.getAsDouble() - two.getAsDouble()))
                : OptionalDouble.empty();
    }

    private Peering field(City city, int most) {
        return city.field(year)
                .map(field ->
                        found(
                                PeerRule.FIELD,
                                city,
                                most,
                                other ->
                                        other.field(year)
                                                .filter(field::equals)
                                                .map(f ->
                                                        new Likeness.OfField(
                                                                f, kilometres(city, other))),
                                of(Likeness.OfField.class, Likeness.OfField::kilometres)))
                .orElseGet(() -> new Peering.None(PeerRule.FIELD, Why.NO_FIELD));
    }

    private static double kilometres(City one, City other) {
        return one.location().kilometresTo(other.location());
    }

    private Peering milieus(City city, int most) {
        return Optional.ofNullable(kinds.get(city.id()))
                .map(own ->
                        found(
                                PeerRule.MILIEUS,
                                city,
                                most,
                                other ->
                                        Optional.ofNullable(kinds.get(other.id()))
                                                .flatMap(own::likeness),
                                of(Likeness.OfMilieus.class, Kinds::unlike)))
                .orElseGet(() -> new Peering.None(PeerRule.MILIEUS, Why.NO_MILIEUS));
    }

    private Peering model(City city, int most) {
        return city.model()
                .map(own ->
                        found(
                                PeerRule.MODEL,
                                city,
                                most,
                                other ->
                                        other.model()
                                                .filter(m -> m.model() == own.model())
                                                .map(m ->
                                                        new Likeness.OfModel(
                                                                own, m, kilometres(city, other))),
                                of(Likeness.OfModel.class, Likeness.OfModel::kilometres)))
                .orElseGet(() -> new Peering.None(PeerRule.MODEL, Why.NO_MODEL));
    }

    private static <L extends Likeness> ToDoubleFunction<Likeness> of(
            Class<L> type, ToDoubleFunction<L> unlike) {
        return likeness -> unlike.applyAsDouble(type.cast(likeness));
    }

    private Peering found(
            PeerRule rule,
            City city,
            int most,
            Function<City, Optional<? extends Likeness>> likeness,
            ToDoubleFunction<Likeness> unlike) {
        var peers =
                cities.stream()
                        .filter(other -> !other.id().equals(city.id()))
                        .filter(other -> !other.isPrefecture())
                        .flatMap(other ->
                                likeness.apply(other).map(l -> new Peer(other, l)).stream())
                        .sorted(
                                Comparator.comparingDouble(
                                                (Peer p) -> unlike.applyAsDouble(p.likeness()))
                                        .thenComparing(p -> p.city().name().common().english())
                                        .thenComparing(p -> p.city().id()))
                        .limit(most)
                        .toList();
        return peers.isEmpty()
                ? new Peering.None(rule, Why.NOBODY)
                : new Peering.Found(rule, peers);
    }

    /** How many milieus of each kind a city has, by the kind's id. */
    private record Kinds(Map<String, Long> counts, Map<String, MilieuKind> names) {
        static Kinds of(List<Milieu> milieus) {
            return new Kinds(
                    milieus.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            m -> m.kind().id(), Collectors.counting())),
                    milieus.stream()
                            .collect(
                                    Collectors.toMap(
                                            m -> m.kind().id(), Milieu::kind, (one, _) -> one)));
        }

        /** More kinds in common are more alike; of equally many the like mixture. */
        static double unlike(Likeness.OfMilieus both) {
            return -both.shared().size() - both.cosine() / 2;
        }

        Optional<Likeness> likeness(Kinds other) {
            var shared =
                    counts.keySet().stream()
                            .filter(other.counts::containsKey)
                            .sorted(
                                    Comparator.comparingLong((String id) -> -least(id, other))
                                            .thenComparing(id -> id))
                            .map(names::get)
                            .toList();
            double together = 0;
            for (var kind : shared) {
                together += (double) count(kind.id()) * other.count(kind.id());
            }
            return shared.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Likeness.OfMilieus(shared, together / length() / other.length()));
        }

        private long least(String id, Kinds other) {
            return Math.min(count(id), other.count(id));
        }

        private long count(String id) {
            return counts.getOrDefault(id, 0L);
        }

        private double length() {
            return Math.sqrt(counts.values().stream().mapToDouble(n -> (double) n * n).sum());
        }
    }
}
