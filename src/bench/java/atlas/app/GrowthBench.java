package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.pack.GeneratedPack;
import atlas.pack.PackSource;
import atlas.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 10,000 cities and 100,000 milieus cost at the start, against the shipped facts. */
final class GrowthBench {
    private static final int STARTS = 7;
    private static final int READS = 12;

    @TempDir private Path folder;

    @Test
    void theStartGrowsLessThanTwice() throws Exception {
        Path small = fill("shipped", PackSource.shipped());
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Path large = fill("generated", GeneratedPack.write(pack, 10_000, 100_000));
        read(small, 454);
        read(large, 10_000);
        var ofSmall = new ArrayList<Starts.Started>();
        var ofLarge = new ArrayList<Starts.Started>();
        for (int i = 0; i < STARTS; i++) {
            // In turns, for the machine may be busy at times.
            ofSmall.add(new Starts(small).once());
            ofLarge.add(new Starts(large).once());
        }
        long before = Starts.median(ofSmall);
        long after = Starts.median(ofLarge);
        System.out.printf("start with the shipped facts %d ms: %s%n", before, ofSmall);
        System.out.printf("start with the generated facts %d ms: %s%n", after, ofLarge);
        System.out.printf("generated / shipped %.2f%n", (double) after / before);
        assertTrue(after < 2 * before);
    }

    private Path fill(String name, PackSource source) throws Exception {
        Path home = Files.createDirectory(folder.resolve(name));
        long began = System.nanoTime();
        var told = new int[1];
        try (var database = Database.open(home)) {
            database.importIfNewer(source, (_, _) -> told[0]++);
        }
        System.out.printf(
                "%s: imported in %d ms, progress told %d times, %d MB%n",
                name, millisSince(began), told[0], Files.size(home.resolve(Database.FILE)) >> 20);
        return home;
    }

    private static void read(Path home, int cities) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < READS; i++) {
            long began = System.nanoTime();
            try (var session = Session.open(home, (_, _) -> {})) {
                times.add(millisSince(began));
                assertEquals(cities, session.cities().size());
            }
        }
        System.out.printf("session of %d cities: %s ms%n", cities, times);
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
