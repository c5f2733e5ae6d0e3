package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class SeatsTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D WALL = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void aWindowComesBackToWhereItStood() {
        var both = Seats.of(List.of(LAPTOP, WALL));
        assertEquals(new Point2D(1500, 60), both.place(1500, 60));
        assertEquals(new Point2D(20, 30), both.place(20, 30));
        assertEquals(new Point2D(-8, -8), both.place(-8, -8), "as maximised windows stand");
    }

    @Test
    void fromAScreenThatIsGoneItComesToTheOneThatIsLeft() {
        var one = Seats.of(List.of(LAPTOP));
        assertTrue(LAPTOP.contains(one.place(1500, 60)));
        assertTrue(LAPTOP.contains(one.place(20, 900)));
    }
}
