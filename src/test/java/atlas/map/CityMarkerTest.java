package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.ui.FieldBadge;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class CityMarkerTest {
    @Test
    void aCityOutsideTheNetworkHasASignThoughItWasPointedAtFirst(FxRobot robot) {
        robot.interact(() -> {
            var marker = new CityMarker(Example.CITIES.getFirst());
            marker.relate(false, false, true);
            marker.show(Optional.empty(), Optional.empty());
            assertEquals(1, badges(marker));
        });
    }

    @Test
    void anotherFieldTakesThePlaceOfTheOneBefore(FxRobot robot) {
        robot.interact(() -> {
            var city = Example.CITIES.getFirst();
            var marker = new CityMarker(city);
            marker.show(city.field(2025), Optional.empty());
            marker.relate(true, false, false);
            marker.show(Optional.empty(), Optional.empty());
            assertEquals(1, badges(marker));
        });
    }

    private static long badges(CityMarker marker) {
        Node sign = marker.getChildrenUnmodifiable().getFirst();
        return ((Parent) sign)
                .getChildrenUnmodifiable().stream().filter(FieldBadge.class::isInstance).count();
    }
}
