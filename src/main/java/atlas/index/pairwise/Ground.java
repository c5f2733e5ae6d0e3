package atlas.index.pairwise;

import atlas.city.Observation;
import atlas.index.CityScores;
import atlas.index.IndicatorScore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * On what a comparison stands: the indicators that enter the scores and are known of both cities.
 *
 * @param compared how many
 * @param prefectural of these, for how many at least one value describes a prefecture
 * @param sameArea of these, how many are one value for both cities
 * @param otherLevel how many describe areas of different levels
 * @param otherYear how many are of different years
 * @param yearsApart the greatest number of years between two values
 * @param onlyFirst how many are known of the first city only
 */
public record Ground(
        int compared,
        int prefectural,
        int sameArea,
        int otherLevel,
        int otherYear,
        int yearsApart,
        int onlyFirst,
        int onlySecond) {
    private record Both(Observation first, Observation second) {
        int years() {
            return Math.abs(first.year() - second.year());
        }

        boolean has(Doubt doubt) {
            return Doubts.between(first, second).contains(doubt);
        }
    }

    static Ground of(Optional<CityScores> first, Optional<CityScores> second) {
        int one = first.map(CityScores::known).orElse(0);
        int two = second.map(CityScores::known).orElse(0);
        var pairs = first.stream().flatMap(a -> second.stream().flatMap(b -> pairs(a, b))).toList();
        return new Ground(
                pairs.size(),
                count(pairs, pair -> pair.has(Doubt.PREFECTURAL)),
                count(pairs, pair -> pair.has(Doubt.SAME_AREA)),
                count(pairs, pair -> pair.has(Doubt.OTHER_LEVEL)),
                count(pairs, pair -> pair.years() > 0),
                pairs.stream().mapToInt(Both::years).max().orElse(0),
                one - pairs.size(),
                two - pairs.size());
    }

    private static Stream<Both> pairs(CityScores first, CityScores second) {
        return first.indicators().stream()
                .flatMap(score ->
                        observed(score).stream()
                                .flatMap(one ->
                                        second
                                                .indicator(score.indicator().id())
                                                .flatMap(Ground::observed)
                                                .stream()
                                                .map(two -> new Both(one, two))));
    }

    private static Optional<Observation> observed(IndicatorScore score) {
        return score.observation().filter(_ -> score.value().isPresent());
    }

    private static int count(List<Both> pairs, Predicate<Both> which) {
        return (int) pairs.stream().filter(which).count();
    }
}
