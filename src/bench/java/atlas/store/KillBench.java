package atlas.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program that edits 200 times, or as often as {@code -Datlas.kills=} says, and prints
 * what came of it: {@code mvn -Pbench test -Dtest=KillBench}. Takes some six minutes.
 */
final class KillBench {
    private static final int KILLS = 200;

    @Test
    void noEditIsLostOrHalved(@TempDir Path folder) throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        System.out.println(new Kills(folder, seed).make(Integer.getInteger("atlas.kills", KILLS)));
    }
}
