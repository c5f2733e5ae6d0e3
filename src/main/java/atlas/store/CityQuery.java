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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
            """;
    private static final String ONE = CITIES + "where city.id = ?";
    private static final String DESIGNATIONS =
            """
            select id, city_id, network, field, year_from, year_to, confidence
            from designation
            """;
    private static final String ORDER = "order by city_id, year_from, network";
    private static final String ALL_DESIGNATIONS = DESIGNATIONS + ORDER;
    private static final String DESIGNATIONS_OF_ONE = DESIGNATIONS + "where city_id = ?\n" + ORDER;

    private final Connection connection;

    CityQuery(Connection connection) {
        this.connection = connection;
    }

    /** As a reader of English looks for them: İzmir stands near I, not behind Z. */
    List<City> all() throws SQLException {
        var collator = Collator.getInstance(Locale.ENGLISH);
        var cities =
                cities(
                        Rows.of(connection, CITIES),
                        Rows.of(connection, ALL_DESIGNATIONS),
                        Cited.by(connection, "city"),
                        Cited.by(connection, "designation"));
        return cities.stream()
                .sorted(Comparator.comparing(City::id))
                .sorted(
                        Comparator.comparing((City city) ->
                                collator.getCollationKey(city.name().common().english())))
                .toList();
    }

    Optional<City> one(String id) throws SQLException {
        var designations =
                Rows.of(connection, "select id from designation where city_id = ? order by id", id)
                        .list(row -> row.getString(1));
        return cities(
                        Rows.of(connection, ONE, id),
                        Rows.of(connection, DESIGNATIONS_OF_ONE, id),
                        Cited.by(connection, "city", List.of(id)),
                        Cited.by(connection, "designation", designations))
                .stream()
                .findFirst();
    }

    private static List<City> cities(
            Rows cities, Rows designations, Cited ofCities, Cited ofDesignations)
            throws SQLException {
        var memberships =
                designations.lists(
                        row -> row.getString("city_id"), row -> designation(row, ofDesignations));
        return cities.list(row ->
                city(row, memberships.getOrDefault(row.getString("id"), List.of()), ofCities));
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
