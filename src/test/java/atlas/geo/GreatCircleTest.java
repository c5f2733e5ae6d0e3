package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GreatCircleTest {
    private static final double TOLERANCE = 1e-6;

    // Outlines are kept in four bytes a number.
    private static final double ROUNDED = 1e-7;
    private static final LatLon KANAZAWA = new LatLon(36.56, 136.66);
    private static final LatLon LISBON = new LatLon(38.72, -9.14);
    private static final LatLon NEW_YORK = new LatLon(40.71, -74.01);

    /** Ed Williams, Aviation Formulary, worked examples: Los Angeles to New York. */
    @Test
    void passesThePointsOfTheAviationFormulary() {
        var way =
                GreatCircle.between(
                        new LatLon(33 + 57 / 60.0, -(118 + 24 / 60.0)),
                        new LatLon(40 + 38 / 60.0, -(73 + 47 / 60.0)));
        assertEquals(0.623585, way.radians(), 1e-6);
        assertNear(38 + 40.167 / 60, -(101 + 37.570 / 60), way.at(0.4), 1e-5);
    }

    /** Wikipedia, Great-circle navigation: Valparaiso to Shanghai, over the date line. */
    @Test
    void passesTheMiddleOfThePacific() {
        var way = GreatCircle.between(new LatLon(-33, -71.6), new LatLon(31.4, 121.8));
        assertEquals(168.56, Math.toDegrees(way.radians()), 0.005);
        assertNear(-6.81, -159.18, way.at(0.5), 0.005);
    }

    @Test
    void beginsAndEndsAtItsPlacesAndGoesEvenly() {
        var way = GreatCircle.between(KANAZAWA, NEW_YORK);
        assertNear(KANAZAWA.latitude(), KANAZAWA.longitude(), way.at(0), 1e-9);
        assertNear(NEW_YORK.latitude(), NEW_YORK.longitude(), way.at(1), 1e-9);
        double whole = KANAZAWA.kilometresTo(NEW_YORK);
        assertEquals(whole / 4, KANAZAWA.kilometresTo(way.at(0.25)), 1e-6);
        assertEquals(whole, way.radians() * 6371.0088, 1e-6);
    }

    @Test
    void staysOneLineOverTheDateLine() {
        var lines = GreatCircle.between(KANAZAWA, NEW_YORK).lines(TOLERANCE);
        assertEquals(1, lines.size());
        assertEnds(KANAZAWA, lines.getFirst(), 0);
        assertEnds(NEW_YORK, lines.getFirst(), lines.getFirst().size() - 1);
    }

    @Test
    void isTwoLinesOverTheEdgeInTheAtlantic() {
        var lines = GreatCircle.between(LISBON, NEW_YORK).lines(TOLERANCE);
        assertEquals(2, lines.size());
        Outline europe = lines.get(0);
        Outline america = lines.get(1);
        assertEnds(LISBON, europe, 0);
        assertEquals(0, europe.x(europe.size() - 1));
        assertEquals(1, america.x(0));
        assertEquals(europe.y(europe.size() - 1), america.y(0));
        assertEnds(NEW_YORK, america, america.size() - 1);
        double crossing = america.y(0);
        assertEquals(Mercator.y(latitudeAt30West()), crossing, 1e-5);
    }

    @Test
    void theWayBackIsTheSameLine() {
        var lines = GreatCircle.between(NEW_YORK, LISBON).lines(TOLERANCE);
        assertEquals(2, lines.size());
        assertEquals(1, lines.get(0).x(lines.get(0).size() - 1));
        assertEquals(0, lines.get(1).x(0));
    }

    @Test
    void noPieceEverCrossesTheMap() {
        for (LatLon from : List.of(KANAZAWA, LISBON, NEW_YORK, new LatLon(-34.6, -58.4))) {
            for (int longitude = -180; longitude <= 180; longitude += 7) {
                for (int latitude = -80; latitude <= 80; latitude += 20) {
                    var to = new LatLon(latitude, longitude);
                    GreatCircle.between(from, to).lines(1e-4).forEach(this::assertUnbroken);
                }
            }
        }
    }

    @Test
    void isFollowedAsCloselyAsAsked() {
        var way = GreatCircle.between(KANAZAWA, new LatLon(51.5, -0.1));
        Outline fine = way.lines(TOLERANCE).getFirst();
        IntStream.rangeClosed(0, 500)
                .mapToObj(i -> way.at(i / 500.0))
                .forEach(p -> assertTrue(distance(p, fine) < 4 * TOLERANCE, p.toString()));
        assertTrue(fine.size() < 800, "points " + fine.size());
        assertTrue(way.lines(1e-3).getFirst().size() < 40);
    }

    @Test
    void aWayToTheSamePlaceIsNoLine() {
        var way = GreatCircle.between(KANAZAWA, KANAZAWA);
        assertEquals(0, way.radians());
        assertNear(KANAZAWA.latitude(), KANAZAWA.longitude(), way.at(0.5), 1e-9);
        assertEquals(List.of(), way.lines(TOLERANCE));
    }

    @Test
    void aWayToTheOtherSideGoesOverTheNorthPole() {
        var way = GreatCircle.between(new LatLon(36, 137), new LatLon(-36, -43));
        assertEquals(Math.PI, way.radians(), 1e-9);
        assertEquals(90, way.at(54 / 180.0).latitude(), 1e-4);
        assertNear(-36, -43, way.at(1), 1e-6);
        var lines = way.lines(TOLERANCE);
        assertEquals(2, lines.size());
        assertEquals(0, lines.get(0).y(lines.get(0).size() - 1));
        assertEquals(0, lines.get(1).y(0));
        lines.forEach(this::assertUnbroken);
    }

    @Test
    void aWayFromPoleToPoleIsOneMeridian() {
        var way = GreatCircle.between(new LatLon(90, 0), new LatLon(-90, 0));
        assertEquals(0, way.at(0.5).latitude(), 1e-9);
        assertEquals(Mercator.MIDDLE, way.at(0.5).longitude(), 1e-9);
        assertEquals(1, way.lines(TOLERANCE).size());
    }

    private static double latitudeAt30West() {
        double low = 0;
        double high = 1;
        var way = GreatCircle.between(LISBON, NEW_YORK);
        for (int i = 0; i < 60; i++) {
            double half = (low + high) / 2;
            if (way.at(half).longitude() > -30) {
                low = half;
            } else {
                high = half;
            }
        }
        return way.at(low).latitude();
    }

    private void assertUnbroken(Outline line) {
        for (int i = 1; i < line.size(); i++) {
            assertTrue(Math.abs(line.x(i) - line.x(i - 1)) < 0.5, "a piece across the map");
        }
        assertTrue(line.bounds().left() >= 0 && line.bounds().right() <= 1, "beyond the edge");
    }

    private static double distance(LatLon place, Outline line) {
        double x = Mercator.x(place.longitude());
        double y = Mercator.y(place.latitude());
        return IntStream.range(1, line.size())
                .mapToDouble(i -> distance(x, y, line, i))
                .min()
                .orElseThrow();
    }

    private static double distance(double x, double y, Outline line, int i) {
        double right = line.x(i) - line.x(i - 1);
        double down = line.y(i) - line.y(i - 1);
        double along =
                ((x - line.x(i - 1)) * right + (y - line.y(i - 1)) * down)
                        / (right * right + down * down);
        double share = Math.clamp(along, 0, 1);
        return Math.hypot(x - line.x(i - 1) - share * right, y - line.y(i - 1) - share * down);
    }

    private static void assertEnds(LatLon place, Outline line, int index) {
        assertEquals(Mercator.x(place.longitude()), line.x(index), ROUNDED);
        assertEquals(Mercator.y(place.latitude()), line.y(index), ROUNDED);
    }

    private static void assertNear(double latitude, double longitude, LatLon place, double by) {
        assertEquals(latitude, place.latitude(), by);
        assertEquals(longitude, place.longitude(), by);
    }
}
