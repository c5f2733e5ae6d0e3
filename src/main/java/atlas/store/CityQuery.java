package atlas.store;

import atlas.city.City;
import atlas.city.CityBasis;
import atlas.city.CityName;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks for cities with their designations. */
final class CityQuery {
    private static final String CITIES =
            """
            select id, name_en, name_ja, name_local, script, kana, romaji, iso3, region,
                prefecture_en, prefecture_ja, latitude, longitude, population, population_year,
                population_source, model, model_reading,
                case when model is not null then (
                    select listagg(ref, ';') within group (order by citation.position)
                    from citation
                    where record_type = 'city' and record_id = city.id and kind = 'model'
                ) end,
                confidence
            from city
            """;
    private static final String ALL = CITIES + "order by position";
    private static final String ONE = CITIES + "where id = ?";

    private static final String DESIGNATIONS =
            """
            select network, field, year_from, year_to, confidence, city_id, id
            from designation
            """;
    private static final String OLDEST_FIRST = "order by year_from, network";
    private static final String ALL_DESIGNATIONS = DESIGNATIONS + OLDEST_FIRST;
    private static final String DESIGNATIONS_OF_ONE =
            DESIGNATIONS + "where city_id = ?\n" + OLDEST_FIRST;

    private static final String COUNTRIES = "select iso3, name_en, name_ja from country";

    private final Connection connection;

    CityQuery(Connection connection) {
        this.connection = connection;
    }

    /** As a reader of English looks for them: İzmir stands near I, not behind Z. */
    List<City> all() throws SQLException {
        return cities(Rows.of(connection, ALL), Rows.of(connection, ALL_DESIGNATIONS));
    }

    Optional<City> one(String id) throws SQLException {
        return cities(Rows.of(connection, ONE, id), Rows.of(connection, DESIGNATIONS_OF_ONE, id))
                .stream()
                .findFirst();
    }

    /** What a city's record rests on. */
    CityBasis basis(String city) throws SQLException {
        var ids = Rows.of(connection, DESIGNATIONS_OF_ONE, city).list(row -> row.getString("id"));
        var cited = Cited.by(connection, "designation", ids);
        return new CityBasis(
                Cited.by(connection, "city", List.of(city)).sources(city),
                Rows.of(connection, DESIGNATIONS_OF_ONE, city)
                        .list(row ->
                                new CityBasis.Membership(
                                        designation(row), cited.sources(row.getString("id")))));
    }

    private List<City> cities(Rows cities, Rows designations) throws SQLException {
        var parts =
                new Parts(
                        Rows.of(connection, COUNTRIES)
                                .map(row -> row.getString(1), CityQuery::country),
                        designations.lists(row -> row.getString(6), CityQuery::designation));
        return cities.list(row -> city(new Across(row), parts));
    }

    private static Country country(ResultSet row) throws SQLException {
        var cells = new Across(row);
        return new Country(cells.word(), cells.bilingual());
    }

    private static Designation designation(ResultSet row) throws SQLException {
        var cells = new Across(row);
        return new Designation(
                cells.coded(Network.class),
                cells.filledCoded(CreativeField.class),
                cells.whole(),
                cells.integer(),
                cells.coded(Confidence.class));
    }

    private static City city(Across cells, Parts parts) throws SQLException {
        String id = cells.word();
        return new City(
                id,
                name(cells),
                Objects.requireNonNull(parts.countries().get(cells.word())),
                cells.coded(WorldRegion.class),
                cells.filledBilingual(),
                new LatLon(cells.amount(), cells.amount()),
                population(cells.integer(), cells.integer(), cells.filled()),
                parts.designations().getOrDefault(id, List.of()),
                model(cells.filledCoded(Model.class), cells.text(), cells.filled()),
                cells.coded(Confidence.class));
    }

    private static CityName name(Across cells) throws SQLException {
        return new CityName(
                cells.bilingual(), cells.word(), cells.word(), cells.filled(), cells.filled());
    }

    private static Optional<Population> population(
            OptionalInt inhabitants, OptionalInt year, Optional<String> source) {
        return inhabitants.isEmpty()
                ? Optional.empty()
                : Optional.of(new Population(inhabitants.getAsInt(), year, source));
    }

    private static Optional<ModelReading> model(
            Optional<Model> model, String reading, Optional<String> seedFacts) {
        var facts = seedFacts.map(list -> List.of(list.split(";"))).orElse(List.of());
        return model.map(known -> new ModelReading(known, reading.equals("seed"), facts));
    }

    /** What stands in other tables; by country, by city. */
    private record Parts(
            Map<String, Country> countries, Map<String, List<Designation>> designations) {}
}
