package atlas.store;

import atlas.city.City;
import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.city.Tie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Gathers everything about one city. */
final class DossierQuery {
    private final Handle handle;

    DossierQuery(Handle handle) {
        this.handle = handle;
    }

    Dossier dossier(String cityId) {
        City city =
                new CityQuery(handle)
                        .one(cityId)
                        .orElseThrow(() -> new IllegalArgumentException("no city " + cityId));
        var milieus = new MilieuQuery(handle).ofCity(cityId);
        var events = new EventQuery(handle).ofCity(cityId);
        var ties = ties(cityId);
        var observations = new ObservationQuery(handle).ofCity(cityId);
        var stories = stories(cityId);
        var references = new References();
        references.of(city);
        milieus.forEach(milieu -> references.of(milieu.evidence()));
        events.forEach(event -> references.of(event.evidence()));
        ties.forEach(tie -> references.ofSources(tie.sources()));
        observations.stream().map(Observation::sourceId).forEach(references::ofSource);
        stories.values().forEach(references::of);
        var evidence = new EvidenceQuery(handle);
        return new Dossier(
                city,
                milieus,
                events,
                ties,
                observations,
                stories,
                new WitnessQuery(handle).ofCity(cityId),
                evidence.sources(references.sources()),
                evidence.seedFacts(references.seedFacts()));
    }

    /** Seen from the city, whichever end of the tie it is. */
    List<Tie> ties(String cityId) {
        var ids =
                handle.createQuery(
                                """
                                select id from tie
                                where city_a = :id or city_b = :id
                                order by id
                                """)
                        .bind("id", cityId)
                        .mapTo(String.class)
                        .list();
        var cited = Cited.by(handle, "tie", ids);
        return handle.createQuery(
                        """
                        select id, case when city_a = :id then city_b else city_a end as other,
                            kind, since_year, title_en, title_ja, confidence
                        from tie
                        where city_a = :id or city_b = :id
                        order by since_year nulls last, id
                        """)
                .bind("id", cityId)
                .map((row, _) -> tie(row, cited))
                .list();
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

    private Map<Language, String> stories(String cityId) {
        var stories = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            handle.createQuery(
                            """
                            select markdown from narrative where city_id = ? and language = ?
                            """)
                    .bind(0, cityId)
                    .bind(1, language.code())
                    .mapTo(String.class)
                    .findOne()
                    .ifPresent(markdown -> stories.put(language, markdown));
        }
        return stories;
    }
}
