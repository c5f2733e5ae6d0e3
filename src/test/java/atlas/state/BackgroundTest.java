package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    private final List<Runnable> working = new ArrayList<>();
    private final List<Runnable> window = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(working::add, window::add, failures::add);

    @Test
    void theResultReachesTheWindowOnlyThroughTheWindowsThread() {
        List<String> seen = new ArrayList<>();
        background.run(() -> "done", seen::add);
        working.forEach(Runnable::run);
        assertEquals(List.of(), seen);
        window.forEach(Runnable::run);
        assertEquals(List.of("done"), seen);
    }

    @Test
    void aFailureIsToldOnce() {
        var failure = new IllegalStateException("broken");
        background.run(
                () -> {
                    throw failure;
                },
                _ -> {});
        working.forEach(Runnable::run);
        window.forEach(Runnable::run);
        assertSame(failure, failures.getFirst());
        assertEquals(1, failures.size());
    }
}
