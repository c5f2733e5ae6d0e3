package atlas.map.tile;

import atlas.geo.Outline;
import atlas.pack.Prepared;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Outlines as they are in memory, written to a file: read in a tenth of the time that the pack's
 * text takes. For each of the lists of a sheet how many outlines it has; for each outline the
 * number of its coordinates and then these. All big-endian.
 */
final class Engraving {
    private static final int LISTS = 6;

    private Engraving() {}

    /** A sheet that was prepared under this name. */
    static Optional<Sheet> find(String name) {
        return Prepared.file(file(name)).map(Engraving::read);
    }

    static void write(Sheet sheet, String name, Path folder) throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(
                                Files.newOutputStream(folder.resolve(file(name)))))) {
            for (var outlines : lists(sheet)) {
                out.writeInt(outlines.size());
                for (Outline outline : outlines) {
                    write(outline, out);
                }
            }
        }
    }

    private static List<List<Outline>> lists(Sheet sheet) {
        return List.of(
                sheet.land(),
                sheet.coast(),
                sheet.borders(),
                sheet.prefectures(),
                sheet.rivers(),
                sheet.lakes());
    }

    private static void write(Outline outline, DataOutputStream out) throws IOException {
        out.writeInt(2 * outline.size());
        for (float coordinate : outline.points()) {
            out.writeFloat(coordinate);
        }
    }

    /** A sheet as it was written. */
    static Sheet read(Path file) {
        // Mapped, it would be no sooner there: the JDK makes its mapped buffers by reflection, and
        // a channel keeps a second buffer as large as the file for the thread.
        try (var in = new FileInputStream(file.toFile())) {
            var from = ByteBuffer.wrap(in.readAllBytes());
            var lists = new ArrayList<List<Outline>>(LISTS);
            for (int i = 0; i < LISTS; i++) {
                lists.add(outlines(from));
            }
            return new Sheet(
                    lists.get(0),
                    lists.get(1),
                    lists.get(2),
                    lists.get(3),
                    lists.get(4),
                    lists.get(5));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Outline> outlines(ByteBuffer from) {
        int count = from.getInt();
        var outlines = new ArrayList<Outline>(count);
        for (int i = 0; i < count; i++) {
            var points = new float[from.getInt()];
            from.asFloatBuffer().get(points);
            from.position(from.position() + points.length * Float.BYTES);
            outlines.add(Outline.of(points));
        }
        return outlines;
    }

    static String file(String name) {
        return "outlines-" + name;
    }
}
