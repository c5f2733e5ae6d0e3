package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LatLon;
import atlas.geo.Point;
import atlas.geo.Viewport;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

final class TandemTest {
    private static final LatLon SAPPORO = new LatLon(43.064, 141.3469);
    private static final LatLon JAKARTA = new LatLon(-6.2, 106.8);
    private static final LatLon REYKJAVIK = new LatLon(64.1466, -21.9426);
    private static final double UNSEEN = 0.004;

    private final Tandem tandem = new Tandem(new SimpleBooleanProperty(true));
    private final TandemSeat first = tandem.first();
    private final TandemSeat second = tandem.second();

    private void show(LatLon a, LatLon b) {
        tandem.resize(640, 360, 60, 40);
        tandem.show(Optional.of(new Extent(a, 20, 5)), Optional.of(new Extent(b, 8, 14)));
    }

    @Test
    void bothBeginAtTheScaleOfTheMoreSpreadOut() {
        show(SAPPORO, JAKARTA);
        // 14 km from north to south in 280 pixels need more than 20 km across in 520.
        assertEquals(14.0 / 280, scale(first), 1e-9);
        assertEquals(scale(first), scale(second), 1e-9);
        assertEquals(0, first.now().centre().kilometresTo(SAPPORO), 1e-6);
        assertEquals(0, second.now().centre().kilometresTo(JAKARTA), 1e-6);
        double ratio = Math.cos(Math.toRadians(43.064)) / Math.cos(Math.toRadians(6.2));
        assertEquals(Math.log(ratio) / Math.log(2), first.now().zoom() - second.now().zoom(), 1e-9);
    }

    @Test
    void scaleBarsReadTheSame() {
        show(SAPPORO, JAKARTA);
        shake(
                new Random(7),
                () -> assertEquals(scale(first), scale(second), scale(first) * UNSEEN));
        first.settle();
        assertEquals(scale(first), scale(second), 1e-9);
        ScaleBar one = ScaleBar.of(first.now(), 120);
        ScaleBar other = ScaleBar.of(second.now(), 120);
        assertEquals(one.kilometres(), other.kilometres(), 1e-9);
        assertEquals(one.pixels(), other.pixels(), 1e-6);
    }

    @Test
    void whatMovesOneMovesTheOtherAsFarOverTheGround() {
        for (Consumer<TandemSeat> move :
                java.util.List.<Consumer<TandemSeat>>of(
                        s -> s.pan(200, 0),
                        s -> s.pan(0, -150),
                        s -> s.pan(-90, 120),
                        s -> s.step(1, 0),
                        s -> s.step(0, -1))) {
            for (boolean swapped : new boolean[] {false, true}) {
                show(SAPPORO, JAKARTA);
                move.accept(swapped ? second : first);
                double a = first.now().centre().kilometresTo(SAPPORO);
                assertTrue(a > 2, () -> "moved " + a);
                assertEquals(a, second.now().centre().kilometresTo(JAKARTA), a * 1e-6);
                // Where it comes to lie on the screen is the same too, but for the projection.
                Point one = first.now().toScreen(SAPPORO);
                Point other = second.now().toScreen(JAKARTA);
                assertEquals(one.x(), other.x(), 1);
                assertEquals(one.y(), other.y(), 1);
            }
        }
    }

    @Test
    void aWayThereAndBackEndsWhereItBegan() {
        show(SAPPORO, JAKARTA);
        Viewport before = second.now();
        for (int i = 0; i < 50; i++) {
            first.pan(40, 10);
            first.pan(-10, 30);
        }
        for (int i = 0; i < 50; i++) {
            first.pan(-30, -40);
        }
        assertEquals(0, first.now().centre().kilometresTo(SAPPORO), 1e-6);
        assertEquals(0, second.now().centre().kilometresTo(before.centre()), 1e-6);
    }

    @Test
    void zoomingKeepsThePlacesUnderThePointAndItsTwin() {
        show(SAPPORO, JAKARTA);
        var point = new Point(500, 60);
        LatLon here = first.now().toPlace(point);
        LatLon there = second.now().toPlace(point);
        first.zoomNow(-0.8, point);
        first.settle();
        assertEquals(0, here.kilometresTo(first.now().toPlace(point)), 1e-6);
        assertEquals(0, there.kilometresTo(second.now().toPlace(point)), 0.5 * scale(first));
        assertEquals(scale(first), scale(second), 1e-9);
    }

    @Test
    void atTheNearestNothingCreeps() {
        show(SAPPORO, JAKARTA);
        for (int i = 0; i < 40; i++) {
            first.zoomNow(0.5, new Point(100, 100));
        }
        assertTrue(tandem.limits().get().nearest());
        assertFalse(tandem.limits().get().farthest());
        // Jakarta's map needs the larger zoom for the same scale, so it decides.
        assertEquals(Viewport.NEAREST, second.now().zoom(), 1e-6);
        Viewport before = first.now();
        first.zoomNow(0.5, new Point(600, 300));
        assertEquals(0, before.centre().kilometresTo(first.now().centre()), 1e-3);
        for (int i = 0; i < 40; i++) {
            second.zoomNow(-0.5, new Point(100, 100));
        }
        assertTrue(tandem.limits().get().farthest());
        assertEquals(scale(first), scale(second), scale(first) * UNSEEN);
    }

    @Test
    void atTheEndOfTheWorldBothStop() {
        show(SAPPORO, REYKJAVIK);
        for (int i = 0; i < 9; i++) {
            first.zoomNow(-0.5, tandem.middle());
        }
        for (int i = 0; i < 40; i++) {
            first.pan(300, 0);
        }
        double moved = first.now().centre().kilometresTo(SAPPORO);
        assertTrue(moved < 1000, () -> "moved " + moved);
        assertEquals(moved, second.now().centre().kilometresTo(REYKJAVIK), 2 * scale(second));
    }

    @Test
    void homeComesBackAndStaysHomeInAnotherWindow() {
        show(SAPPORO, JAKARTA);
        Viewport home = second.now();
        first.pan(300, 200);
        first.zoomNow(-2, new Point(1, 1));
        second.home();
        assertEquals(home.zoom(), second.now().zoom(), 1e-9);
        assertEquals(0, home.centre().kilometresTo(second.now().centre()), 1e-6);
        tandem.resize(440, 360, 60, 40);
        assertEquals(20.0 / 320, scale(first), 1e-9);
    }

    @Test
    void whereSomebodyHasGoneAnotherWindowKeepsThePlace() {
        show(SAPPORO, JAKARTA);
        second.pan(120, 0);
        LatLon there = second.now().centre();
        tandem.resize(440, 360, 60, 40);
        assertEquals(0, there.kilometresTo(second.now().centre()), 1e-6);
        assertEquals(scale(first), scale(second), 1e-9);
    }

    @Test
    void oneAloneMovesAlone() {
        tandem.resize(640, 360, 60, 40);
        tandem.show(Optional.empty(), Optional.of(new Extent(JAKARTA, 20, 0)));
        assertEquals(0, second.now().centre().kilometresTo(JAKARTA), 1e-6);
        second.pan(100, 0);
        assertTrue(second.now().centre().kilometresTo(JAKARTA) > 1);
        first.home();
        second.home();
        assertEquals(0, second.now().centre().kilometresTo(JAKARTA), 1e-6);
    }

    private void shake(Random random, Runnable check) {
        for (int i = 0; i < 200; i++) {
            TandemSeat seat = random.nextBoolean() ? first : second;
            if (random.nextInt(3) == 0) {
                seat.zoomNow(
                        random.nextDouble() - 0.5,
                        new Point(random.nextInt(640), random.nextInt(360)));
            } else {
                seat.pan(random.nextInt(-60, 60), random.nextInt(-60, 60));
            }
            check.run();
        }
    }

    private static double scale(TandemSeat seat) {
        return ScaleBar.kilometresPerPixel(seat.now());
    }
}
