package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewportTest {
    private static final LatLon KANAZAWA = new LatLon(36.5608, 136.6567);

    private final Viewport view = Viewport.around(KANAZAWA, 6, 800, 600);

    @Test
    void theCentreIsInTheMiddleOfTheWindow() {
        assertPoint(400, 300, view.toScreen(KANAZAWA));
        assertPlace(KANAZAWA, view.centre());
    }

    @Test
    void aPointOfTheScreenIsAPlaceAndBack() {
        assertPoint(123, 456, view.toScreen(view.toPlace(new Point(123, 456))));
    }

    @Test
    void panningMovesThePictureByThePixelsOfTheHand() {
        assertPoint(430, 280, view.panned(30, -20).toScreen(KANAZAWA));
    }

    @Test
    void zoomKeepsThePlaceUnderThePointer() {
        LatLon seoul = new LatLon(37.566, 126.9784);
        Point before = view.toScreen(seoul);
        Viewport nearer = view.zoomedAt(0.7, before);
        assertEquals(6.7, nearer.zoom(), 1e-9);
        assertPoint(before.x(), before.y(), nearer.toScreen(seoul));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, 0, 1.49})
    void theZoomDoesNotGoFartherThanTheWorld(double zoom) {
        assertEquals(1.5, Viewport.around(KANAZAWA, zoom, 400, 300).zoom());
    }

    @Test
    void theZoomDoesNotGoNearerThanTheOutlinesBear() {
        assertEquals(12, Viewport.around(KANAZAWA, 99, 400, 300).zoom());
        assertEquals(12, view.zoomedAt(50, new Point(0, 0)).zoom());
    }

    @Test
    void aHighWindowNeverShowsAVoidBeyondThePoles() {
        Viewport high = Viewport.around(KANAZAWA, 1.5, 1500, 1000);
        assertTrue(high.worldPixels() >= 1000 - 1e-6, "world " + high.worldPixels());
        Viewport dragged = view.panned(0, 1e6);
        assertTrue(dragged.toScreen(0.5, 0).y() <= 1e-6);
        assertTrue(view.panned(0, -1e6).toScreen(0.5, 1).y() >= 600 - 1e-6);
    }

    @Test
    void theEarthCannotBeDraggedOutOfTheWindow() {
        assertTrue(view.panned(1e6, 0).toScreen(0, 0.5).x() <= 1e-6);
        assertTrue(view.panned(-1e6, 0).toScreen(1, 0.5).x() >= 800 - 1e-6);
    }

    @Test
    void aWindowWiderThanTheWorldHasItInTheMiddle() {
        Viewport wide = Viewport.around(KANAZAWA, 1.5, 1600, 600).panned(300, 0);
        assertEquals(0.5, wide.x());
        assertEquals(1600 / 2.0, wide.toScreen(0.5, 0.5).x(), 1e-9);
    }

    @Test
    void fittingShowsAllOfAPartOfTheWorld() {
        var part = new Bounds(0.45, 0.38, 0.5, 0.42);
        Viewport fitted = view.fitting(part, 20);
        Point topLeft = fitted.toScreen(part.left(), part.top());
        Point bottomRight = fitted.toScreen(part.right(), part.bottom());
        assertTrue(topLeft.x() >= 20 - 1e-6 && topLeft.y() >= 20 - 1e-6, topLeft.toString());
        assertTrue(
                bottomRight.x() <= 780 + 1e-6 && bottomRight.y() <= 580 + 1e-6,
                bottomRight.toString());
        assertEquals(20, Math.min(topLeft.x(), topLeft.y()), 1e-6);
    }

    private static void assertPoint(double x, double y, Point actual) {
        assertEquals(x, actual.x(), 1e-6);
        assertEquals(y, actual.y(), 1e-6);
    }

    private static void assertPlace(LatLon expected, LatLon actual) {
        assertEquals(expected.latitude(), actual.latitude(), 1e-9);
        assertEquals(expected.longitude(), actual.longitude(), 1e-9);
    }
}
