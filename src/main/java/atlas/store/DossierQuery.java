package atlas.store;

import atlas.city.City;
import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.city.Tie;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers everything about one city. */
final class DossierQuery {
    private final Connection connection;

    DossierQuery(Connection connection) {
        this.connection = connection;
    }

    Dossier dossier(String cityId) throws SQLException {
        var cities = new CityQuery(connection);
        City city =
                cities.one(cityId)
                        .orElseThrow(() -> new IllegalArgumentException("no city " + cityId));
        var basis = cities.basis(cityId);
        var milieus = new MilieuQuery(connection).ofCity(cityId);
        var events = new EventQuery(connection).ofCity(cityId);
        var ties = ties(cityId);
        var observations = new ObservationQuery(connection).ofCity(cityId);
        var stories = stories(cityId);
        var references = new References();
        references.of(city, basis);
        milieus.forEach(milieu -> references.of(milieu.evidence()));
        events.forEach(event -> references.of(event.evidence()));
        ties.forEach(tie -> references.ofSources(tie.sources()));
        observations.stream().map(Observation::sourceId).forEach(references::ofSource);
        stories.values().forEach(references::of);
        var evidence = new EvidenceQuery(connection);
        return new Dossier(
                city,
                basis,
                milieus,
                events,
                ties,
                observations,
                stories,
                new WitnessQuery(connection).ofCity(cityId),
                evidence.sources(references.sources()),
                evidence.seedFacts(references.seedFacts()));
    }

    /** Seen from the city, whichever end of the tie it is. */
    List<Tie> ties(String cityId) throws SQLException {
        var ids =
                Rows.of(
                                connection,
                                """
                                select id from tie
                                where city_a = ?1 or city_b = ?1
                                order by id
                                """,
                                cityId)
                        .list(row -> row.getString(1));
        var cited = Cited.by(connection, "tie", ids);
        return Rows.of(
                        connection,
                        """
                        select id, case when city_a = ?1 then city_b else city_a end as other,
                            kind, since_year, title_en, title_ja, confidence
                        from tie
                        where city_a = ?1 or city_b = ?1
                        order by since_year nulls last, id
                        """,
                        cityId)
                .list(row -> tie(row, cited));
    }

    private static Tie tie(ResultSet row, Cited cited) throws SQLException {
        return new Tie(
                row.getString("other"),
                row.getString("kind"),
                Cells.integer(row, "since_year"),
                Cells.bilingual(row, "title"),
                cited.sources(row.getString("id")),
                Coded.of(Confidence.class, row.getString("confidence")));
    }

    private Map<Language, String> stories(String cityId) throws SQLException {
        var stories = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            Rows.of(
                            connection,
                            """
                            select markdown from narrative where city_id = ? and language = ?
                            """,
                            cityId,
                            language.code())
                    .each(row -> stories.put(language, row.getString(1)));
        }
        return stories;
    }
}
