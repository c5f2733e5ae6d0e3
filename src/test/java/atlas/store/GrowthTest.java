package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.City;
import atlas.city.Growth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The network in the database grows as UNESCO and others have counted it. */
final class GrowthTest {
    private final List<City> cities = Shipped.DATABASE.facts().cities();
    private final Growth growth = Growth.of(cities);

    @Test
    void membersAreThePublishedTotals() {
        var published =
                new TreeMap<>(
                        Map.of(
                                2004, 1, 2009, 19, 2014, 69, 2015, 116, 2017, 180, 2019, 246, 2021,
                                295, 2023, 350, 2025, 408));
        var counted = new TreeMap<Integer, Integer>();
        published.keySet().forEach(year -> counted.put(year, growth.in(year).members()));
        assertEquals(published, counted);
    }

    @Test
    void newcomersAreThePublishedOnes() {
        assertEquals(28, growth.in(2014).newcomers());
        assertEquals(64, growth.in(2017).newcomers());
        assertEquals(66, growth.in(2019).newcomers());
        assertEquals(55, growth.in(2023).newcomers(), "Lyon only changes its field");
        assertEquals(58, growth.in(2025).newcomers());
        assertEquals(72, growth.in(2017).countries());
    }

    @Test
    void membersAreAllWhoEverJoined() {
        int joined = 0;
        for (var year : growth.years()) {
            joined += year.newcomers();
            assertEquals(joined, year.members(), "nobody left until " + year.year());
        }
        assertEquals(408, joined);
    }

    @Test
    void itBeginsWithOneCityAndEndsWithTheLastToJoin() {
        assertEquals(new Growth.Year(2004, 1, 1, 1), growth.years().getFirst());
        assertEquals(2025, growth.last());
        assertEquals(0, growth.in(2016).newcomers());
        assertEquals(growth.in(2004), growth.in(1999));
        assertEquals(growth.in(2025), growth.in(2040));
    }

    @Test
    void aCountryHasItsOwnGrowth() {
        assertEquals(3, in("JPN").in(2009).members());
        assertEquals(12, in("JPN").in(2025).members());
        assertEquals(5, in("KOR").in(2014).members());
        assertEquals(2, in("KOR").in(2014).newcomers());
        assertEquals(1, in("KOR").in(2014).countries());
    }

    private Growth in(String iso3) {
        return Growth.of(cities, growth.last(), _ -> city -> city.country().iso3().equals(iso3));
    }
}
