package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the process to the first complete map, and the memory it then holds. The first start fills
 * the database, the others find it.
 */
final class StartBench {
    private static final int STARTS = 8;

    @TempDir private Path folder;

    @Test
    void start() throws IOException, InterruptedException {
        var starts = new Starts(folder);
        var first = starts.once();
        var later = new ArrayList<Starts.Started>();
        for (int i = 1; i < STARTS; i++) {
            later.add(starts.once());
        }
        long median = Starts.median(later);
        System.out.printf("first start %d ms%n", first.milliseconds());
        System.out.printf("later start %d ms (median of %d: %s)%n", median, later.size(), later);
        System.out.printf("first / later %.2f%n", (double) first.milliseconds() / median);
        assertTrue(median > 0);
    }
}
