package atlas.ranking;

import atlas.city.Bilingual;
import atlas.city.PublishedRanking;
import atlas.city.PublishedScore;
import atlas.index.Place;
import atlas.index.Ranking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An index of others in one edition, for the cities of a panel that it ranks.
 *
 * @param rows the best there first
 */
record Outside(PublishedRanking ranking, int edition, List<Row> rows) {
    /**
     * A city in it.
     *
     * @param there its rank as published
     * @param note what the source adds, such as among how many
     * @param here its place in the atlas's ranking; empty if it has none
     */
    record Row(String city, int there, Bilingual note, Optional<Place> here, String sourceId) {}

    /** Those that rank a city of the panel as a whole, each in the edition that tells most now. */
    static List<Outside> of(Beside beside, Ranking panel) {
        return beside.rankings().stream()
                .flatMap(ranking -> of(ranking, beside.scores(), panel).stream())
                .toList();
    }

    /** Those that rank no city but countries or clusters of cities. */
    static List<PublishedRanking> ofOtherThings(Beside beside) {
        return beside.rankings().stream()
                .filter(r ->
                        beside.scores().stream()
                                .filter(s -> s.rankingId().equals(r.id()))
                                .noneMatch(s -> s.entityType() == PublishedScore.EntityType.CITY))
                .toList();
    }

    private static Optional<Outside> of(
            PublishedRanking ranking, List<PublishedScore> scores, Ranking panel) {
        var editions =
                scores.stream()
                        .filter(s -> s.rankingId().equals(ranking.id()))
                        .filter(Outside::isOverallRank)
                        .filter(s -> s.city().flatMap(panel::row).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        PublishedScore::edition,
                                        () -> new TreeMap<>(Comparator.reverseOrder()),
                                        Collectors.toList()));
        int most = editions.values().stream().mapToInt(List::size).max().orElse(0);
        // The newest edition, unless it tells of far fewer cities than another.
        return editions.entrySet().stream()
                .filter(e -> 2 * e.getValue().size() >= most)
                .findFirst()
                .map(e -> of(ranking, e, panel));
    }

    private static Outside of(
            PublishedRanking ranking,
            Map.Entry<Integer, List<PublishedScore>> edition,
            Ranking panel) {
        return new Outside(
                ranking,
                edition.getKey(),
                edition.getValue().stream()
                        .map(s -> row(s, panel))
                        .sorted(Comparator.comparingInt(Row::there).thenComparing(Row::city))
                        .toList());
    }

    private static Row row(PublishedScore score, Ranking panel) {
        String city = score.city().orElseThrow();
        return new Row(
                city, (int) score.value(), score.note(), panel.place(city), score.sourceId());
    }

    private static boolean isOverallRank(PublishedScore score) {
        return score.entityType() == PublishedScore.EntityType.CITY
                && score.valueType() == PublishedScore.ValueType.RANK
                && score.dimension().equals(PublishedScore.OVERALL);
    }
}
