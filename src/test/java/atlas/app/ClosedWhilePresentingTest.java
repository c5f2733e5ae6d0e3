package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.View;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A lecture that ends with the window: what was before it must not be lost. */
@ExtendWith(ApplicationExtension.class)
final class ClosedWhilePresentingTest {
    @TempDir private static Path folder;

    private final OpenAtlas open = new OpenAtlas();

    @Start
    void start(Stage stage) {
        open.open(stage, folder);
    }

    @Test
    void theNextStartShowsWhatWasThereBeforeTheTour() throws TimeoutException {
        var atlas = open.ready();
        var presenting = atlas.presenting();
        inTheWindow(() -> atlas.navigator().view(View.PRESENT));
        OpenAtlas.until(() -> !presenting.tours().all().get().isEmpty());
        inTheWindow(() -> {
            atlas.navigator().select("osaka");
            presenting.presenter().begin(presenting.tours().all().get().getFirst(), 1);
        });
        assertTrue(presenting.presenter().show().get().isPresent());
        open.close();
        try (var session = Session.open(folder, (_, _) -> {})) {
            var next = Beginning.restored(session.kept(), Set.of("osaka")).orElseThrow();
            assertEquals(Optional.of("osaka"), next.city());
            assertEquals(session.lastYear(), next.year());
        }
    }
}
