package atlas.store;

import atlas.city.City;
import atlas.city.CityName;
import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.Country;
import atlas.city.CreativeField;
import atlas.city.Designation;
import atlas.city.Model;
import atlas.city.ModelReading;
import atlas.city.Network;
import atlas.city.Population;
import atlas.city.WorldRegion;
import atlas.geo.LatLon;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Asks for cities with their designations. */
final class CityQuery {
    private static final String CITIES =
            """
            select city.id, city.name_en, city.name_ja, city.name_local, city.script, city.kana,
                city.romaji, city.iso3, country.name_en as country_en,
                country.name_ja as country_ja, city.region, city.prefecture_en,
                city.prefecture_ja, city.latitude, city.longitude, city.population,
                city.population_year, city.population_source, city.confidence, city.model,
                city.model_reading
            from city join country on country.iso3 = city.iso3
            where :id is null or city.id = :id
            order by city.id
            """;
    private static final String DESIGNATIONS =
            """
            select id, city_id, network, field, year_from, year_to, confidence
            from designation
            where :id is null or city_id = :id
            order by city_id, year_from, network
            """;

    private final Handle handle;

    CityQuery(Handle handle) {
        this.handle = handle;
    }

    /** As a reader of English looks for them: İzmir stands near I, not behind Z. */
    List<City> all() {
        var collator = Collator.getInstance(Locale.ENGLISH);
        return cities(Optional.empty(), Cited.by(handle, "city"), Cited.by(handle, "designation"))
                .stream()
                .sorted(
                        Comparator.comparing((City city) ->
                                collator.getCollationKey(city.name().common().english())))
                .toList();
    }

    Optional<City> one(String id) {
        var designations =
                handle.createQuery("select id from designation where city_id = ? order by id")
                        .bind(0, id)
                        .mapTo(String.class)
                        .list();
        return cities(
                        Optional.of(id),
                        Cited.by(handle, "city", List.of(id)),
                        Cited.by(handle, "designation", designations))
                .stream()
                .findFirst();
    }

    private List<City> cities(Optional<String> id, Cited ofCities, Cited ofDesignations) {
        var designations = designations(id, ofDesignations);
        return handle.createQuery(CITIES)
                .bind("id", id)
                .map((row, _) ->
                        city(
                                row,
                                designations.getOrDefault(row.getString("id"), List.of()),
                                ofCities))
                .list();
    }

    private Map<String, List<Designation>> designations(Optional<String> id, Cited cited) {
        return handle.createQuery(DESIGNATIONS)
                .bind("id", id)
                .map((row, _) -> Map.entry(row.getString("city_id"), designation(row, cited)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Designation designation(ResultSet row, Cited cited) throws SQLException {
        return new Designation(
                Coded.of(Network.class, row.getString("network")),
                Cells.filled(row, "field").map(code -> Coded.of(CreativeField.class, code)),
                row.getInt("year_from"),
                Cells.integer(row, "year_to"),
                cited.sources(row.getString("id")),
                Coded.of(Confidence.class, row.getString("confidence")));
    }

    private static City city(ResultSet row, List<Designation> designations, Cited cited)
            throws SQLException {
        String id = row.getString("id");
        return new City(
                id,
                name(row),
                new Country(row.getString("iso3"), Cells.bilingual(row, "country")),
                Coded.of(WorldRegion.class, row.getString("region")),
                Cells.filledBilingual(row, "prefecture"),
                new LatLon(row.getDouble("latitude"), row.getDouble("longitude")),
                population(row),
                designations,
                model(row, cited.references(id, CitationKind.MODEL)),
                cited.sources(id),
                Coded.of(Confidence.class, row.getString("confidence")));
    }

    private static CityName name(ResultSet row) throws SQLException {
        return new CityName(
                Cells.bilingual(row, "name"),
                row.getString("name_local"),
                row.getString("script"),
                Cells.filled(row, "kana"),
                Cells.filled(row, "romaji"));
    }

    private static Optional<Population> population(ResultSet row) throws SQLException {
        var inhabitants = Cells.integer(row, "population");
        return inhabitants.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Population(
                                inhabitants.getAsInt(),
                                Cells.integer(row, "population_year"),
                                Cells.filled(row, "population_source")));
    }

    private static Optional<ModelReading> model(ResultSet row, List<String> seedFacts)
            throws SQLException {
        boolean fromSeed = Cells.text(row, "model_reading").equals("seed");
        return Cells.filled(row, "model")
                .map(code -> new ModelReading(Coded.of(Model.class, code), fromSeed, seedFacts));
    }
}
