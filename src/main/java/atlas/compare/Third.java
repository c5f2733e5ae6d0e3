package atlas.compare;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Panel;
import atlas.index.CityScores;
import atlas.index.Figures;
import atlas.index.PanelScores;
import atlas.index.Score;
import atlas.state.Pairing.Reference;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands in grey behind both cities: a third, or the middle of several.
 *
 * @param kind what it is
 * @param city the third city, where it is one
 * @param field whose middle it is, where it is that of a field
 * @param among how many cities of the panel it is made of
 * @param indices seven scores, in order; empty where there is none
 * @param whole the overall score
 * @param values the raw value by an indicator's id
 */
record Third(
        Reference.Kind kind,
        Optional<City> city,
        Optional<CreativeField> field,
        int among,
        List<OptionalDouble> indices,
        OptionalDouble whole,
        Function<String, OptionalDouble> values) {
    private static final int INDICES = 7;

    /** Nothing behind them. */
    static final Third NONE =
            new Third(
                    Reference.Kind.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Collections.nCopies(INDICES, OptionalDouble.empty()),
                    OptionalDouble.empty(),
                    _ -> OptionalDouble.empty());

    /** What third ones are made from. */
    record Source(
            Panel panel,
            PanelScores scores,
            Figures figures,
            Function<String, Optional<City>> cities) {}

    /**
     * @param first whose field is meant where that of a field is asked for
     * @param year of the field
     */
    static Third of(Reference wish, City first, int year, Source source) {
        return switch (wish.kind()) {
            case NONE -> NONE;
            case CITY ->
                    of(wish.kind(), wish.city().stream().toList(), source)
                            .with(wish.city().flatMap(source.cities()), Optional.empty());
            case PANEL_MEDIAN -> of(wish.kind(), source.figures().cityIds(), source);
            case FIELD_MEDIAN ->
                    of(
                                    wish.kind(),
                                    source.figures().cityIds().stream()
                                            .filter(id -> isOf(first.field(year), id, year, source))
                                            .toList(),
                                    source)
                            .with(Optional.empty(), first.field(year));
        };
    }

    private static boolean isOf(Optional<CreativeField> field, String id, int year, Source source) {
        return field.isPresent()
                && source.cities().apply(id).flatMap(c -> c.field(year)).equals(field);
    }

    private static Third of(Reference.Kind kind, List<String> cities, Source source) {
        List<CityScores> scores =
                cities.stream().flatMap(id -> source.scores().city(id).stream()).toList();
        var indices =
                IntStream.rangeClosed(1, INDICES)
                        .mapToObj(n -> middle(scores.stream().map(s -> s.index(n))))
                        .toList();
        return new Third(
                kind,
                Optional.empty(),
                Optional.empty(),
                scores.size(),
                indices,
                middle(scores.stream().map(CityScores::overall)),
                id ->
                        median(
                                cities.stream()
                                        .flatMap(c -> source.figures().of(c, id).stream())
                                        .mapToDouble(Figures.Figure::value)
                                        .sorted()
                                        .toArray()));
    }

    private Third with(Optional<City> city, Optional<CreativeField> field) {
        return new Third(kind, city, field, among, indices, whole, values);
    }

    private static OptionalDouble middle(Stream<Score> scores) {
        return median(
                scores.map(Score::value)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray());
    }

    private static OptionalDouble median(double[] sorted) {
        int count = sorted.length;
        return count == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(count - 1) / 2] + sorted[count / 2]) / 2);
    }

    /**
     * The score in an index.
     *
     * @param number 1 to 7
     */
    OptionalDouble index(int number) {
        return indices.get(number - 1);
    }
}
