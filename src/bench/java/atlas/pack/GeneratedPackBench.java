package atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a package as large as the atlas must bear takes to be checked. */
final class GeneratedPackBench {
    @Test
    void isReadWithoutAFault(@TempDir Path folder) throws Exception {
        var source = GeneratedPack.write(folder, 10_000, 100_000);
        for (int round = 0; round < 2; round++) {
            long began = System.nanoTime();
            var pack = PackReader.read(source);
            System.out.printf("read and checked in %d ms%n", (System.nanoTime() - began) / 1_000_000);
            assertEquals(10_000, pack.table("cities").rows().size());
            assertEquals(100_000, pack.table("milieus").rows().size());
        }
    }
}
