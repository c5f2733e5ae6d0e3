package atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package from elsewhere fills neither the memory nor the time. */
final class PackBoundsTest {
    private final TinyPack tiny;

    PackBoundsTest(@TempDir Path folder) {
        tiny = new TinyPack(folder);
    }

    @Test
    void noPackageIsSoLargeThatItFillsTheMemory() {
        PackSource endless =
                path -> path.equals(Descriptor.FILE) ? tiny.source().open(path) : new Endless();
        tiny.resource("\"name\": \"a\", \"path\": \"a.csv\", \"schema\": {\"fields\": []}");
        var faults = assertThrows(PackFaults.class, () -> PackReader.read(endless)).faults();
        assertEquals(
                List.of("makes the package larger than 67108864 bytes"),
                faults.stream().map(Fault::rule).toList());
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return length;
        }
    }

    @Test
    void aDescriptionIsNeitherDeepNorOfEndlessParts() {
        for (String bomb : List.of("[".repeat(100_000), "[" + "0,".repeat(1_100_000) + "0]")) {
            assertEquals("keeps it from being JSON", fault(bomb).rule());
        }
    }

    @Test
    void aDescriptionSaysNothingTwice() {
        var twice = fault("{\"name\": \"one\",\n \"name\": \"other\"}");
        assertEquals("keeps it from being JSON", twice.rule());
        assertEquals(2, twice.line());
    }

    private static Fault fault(String description) {
        PackSource source =
                _ -> new ByteArrayInputStream(description.getBytes(StandardCharsets.UTF_8));
        return assertThrows(PackFaults.class, () -> PackReader.read(source)).faults().getFirst();
    }
}
