package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.City;
import atlas.city.Confidence;
import atlas.city.Country;
import atlas.city.CreativeField;
import atlas.city.Designation;
import atlas.city.Examples;
import atlas.city.Network;
import atlas.geo.LatLon;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PeersTest {
    private static final City KANAZAWA = Examples.KANAZAWA;
    private static final City NEAR = crafts("near", Examples.JAPAN, 36.9, 136.8, 2015);
    private static final City FAR = crafts("far", Examples.JAPAN, 43, 141, 2010);
    private static final City KOREAN = crafts("korean", Examples.FRANCE, 35.2, 128.1, 2019);
    private static final City AMERICAN = crafts("american", Examples.FRANCE, 35.7, -105.9, 2005);
    private static final List<City> ALL =
            List.of(AMERICAN, FAR, Examples.LYON, KANAZAWA, KOREAN, NEAR);

    @Test
    void areTheOthersOfTheFieldNearestFirst() {
        assertEquals(List.of("near", "far"), ids(Region.JAPAN, 2025));
        assertEquals(List.of("near", "korean", "far"), ids(Region.EAST_ASIA, 2025));
        assertEquals(List.of("near", "korean", "far", "american"), ids(Region.WORLD, 2025));
    }

    @Test
    void followTheYear() {
        assertEquals(List.of("far"), ids(Region.EAST_ASIA, 2014));
        assertEquals(Optional.empty(), Peers.of(KANAZAWA, ALL, Region.WORLD, 2008));
        assertEquals(
                CreativeField.MEDIA_ARTS,
                Peers.of(Examples.LYON, ALL, Region.WORLD, 2022).orElseThrow().field());
        assertEquals(
                CreativeField.LITERATURE,
                Peers.of(Examples.LYON, ALL, Region.WORLD, 2023).orElseThrow().field());
    }

    @Test
    void knowHowFarTheyAre() {
        var peers = Peers.of(KANAZAWA, ALL, Region.JAPAN, 2025).orElseThrow();
        assertEquals(KANAZAWA.location().kilometresTo(FAR.location()), peers.kilometres(FAR), 1e-9);
    }

    private static List<String> ids(Region region, int year) {
        return Peers.of(KANAZAWA, ALL, region, year).orElseThrow().cities().stream()
                .map(City::id)
                .toList();
    }

    private static City crafts(
            String id, Country country, double latitude, double longitude, int since) {
        return new City(
                id,
                Examples.name(id, id),
                country,
                KANAZAWA.region(),
                Optional.empty(),
                new LatLon(latitude, longitude),
                Optional.empty(),
                List.of(
                        new Designation(
                                Network.UCCN,
                                Optional.of(CreativeField.CRAFTS),
                                since,
                                OptionalInt.empty(),
                                Confidence.HIGH)),
                Optional.empty(),
                Confidence.HIGH);
    }
}
