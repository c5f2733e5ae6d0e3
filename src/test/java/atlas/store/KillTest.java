package atlas.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills; 200 of them are in {@code KillBench}. */
final class KillTest {
    private static final int KILLS = 5;

    @Test
    void noEditIsLostOrHalved(@TempDir Path folder) throws Exception {
        var figures = new Kills(folder, System.nanoTime()).make(KILLS);
        assertTrue(figures.acknowledged > 0, figures::toString);
    }
}
