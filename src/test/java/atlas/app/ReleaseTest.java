package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Background;
import atlas.state.Settings;
import atlas.ui.Fonts;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ReleaseTest {
    /** What outlives a window, such as the list of screens, must not hold it. */
    @Test
    void theAtlasBeforeIsLetGo() throws Exception {
        Fonts.load();
        try (var session = Session.inMemory((_, _) -> {})) {
            var atlas = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> opened(session));
            // The tiles of the latest map are kept, and with them what follows its theme.
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> opened(session));
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> {
                        WaitForAsyncUtils.waitForFxEvents();
                        System.gc();
                        return atlas.get() == null;
                    });
            assertTrue(Optional.ofNullable(atlas.get()).isEmpty());
        }
    }

    private static WeakReference<Atlas> opened(Session session) {
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var start = Beginning.first(session.lastYear());
        var atlas =
                new Atlas(session, start, Settings.fresh(), background, Host.alone(Path.of(".")));
        var window = new Scene(atlas.window(), 1000, 700);
        window.getRoot().applyCss();
        window.getRoot().layout();
        return new WeakReference<>(atlas);
    }
}
