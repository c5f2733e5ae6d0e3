package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Outline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EngravingTest {
    @TempDir private Path folder;

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        var written = Detail.COARSE.read();
        Engraving.write(written, "coarse", folder);
        var read = Engraving.read(folder.resolve(Engraving.file("coarse")));
        assertFalse(read.land().isEmpty());
        assertSame(written.land(), read.land());
        assertSame(written.coast(), read.coast());
        assertSame(written.borders(), read.borders());
        assertSame(written.prefectures(), read.prefectures());
        assertSame(written.rivers(), read.rivers());
        assertSame(written.lakes(), read.lakes());
    }

    @Test
    void theOpeningMapIsEngravedWholeAndSimplified() throws IOException {
        Basemap.engrave(folder);
        var whole = Engraving.read(folder.resolve(Engraving.file("medium")));
        var simplified = Engraving.read(folder.resolve(Engraving.file("medium-3")));
        assertSame(Detail.MEDIUM.read().land(), whole.land());
        assertSame(prepared(3).land(), simplified.land());
        assertSame(
                prepared(0).land(),
                Engraving.read(folder.resolve(Engraving.file("coarse-0"))).land());
    }

    private static Sheet prepared(int zoom) {
        var basemap = new Basemap();
        basemap.read(Detail.of(zoom));
        return basemap.sheet(zoom);
    }

    private static void assertSame(List<Outline> expected, List<Outline> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(points(expected.get(i)), points(actual.get(i)));
            // Those of a simplified outline may be wider.
            assertTrue(expected.get(i).bounds().holds(actual.get(i).bounds()));
        }
    }

    private static double[] points(Outline outline) {
        return IntStream.range(0, outline.size())
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(outline.x(i), outline.y(i)))
                .toArray();
    }
}
