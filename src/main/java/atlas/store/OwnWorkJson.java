package atlas.store;

import atlas.pack.StrictJson;
import atlas.store.WorkFault.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All own work as one file of JSON, plain or compressed. What is read is whole and within all
 * bounds, or every fault with its place.
 */
public final class OwnWorkJson {
    /** The version of what is written now. */
    public static final int FORMAT = 1;

    /** The most bytes that are read, unpacked. */
    public static final int LARGEST = 64 << 20;

    /** The part that says that it is own work, and of which version. */
    static final String SIGN = "creative-cities-atlas-work";

    private static final int DEEPEST = 8;
    private static final int GZIP_FIRST = 0x1f;

    private static final JsonMapper JSON = StrictJson.mapper(DEEPEST, LARGEST);

    private OwnWorkJson() {}

    /** What a file turns out to be. */
    public sealed interface Content {}

    /** Own work. */
    public record Whole(WorkCopy copy) implements Content {}

    /**
     * None, or with something wrong.
     *
     * @param faults at least one, in the order of the file
     */
    public record Faulty(List<WorkFault> faults) implements Content {
        /** Copies the list. */
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** In lines that can be read and compared, in UTF-8. */
    public static byte[] plain(WorkCopy copy) {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(copy));
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same for the shelf; gzip brings a sum by which damage is seen. */
    static byte[] packed(WorkCopy copy) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(JSON.writeValueAsBytes(tree(copy)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What a file says, plain or packed. */
    public static Content read(byte[] bytes) {
        try {
            byte[] text = bytes.length > 0 && bytes[0] == GZIP_FIRST ? unpacked(bytes) : bytes;
            if (text.length > LARGEST) {
                return new Faulty(List.of(WorkFault.whole(Code.LARGE)));
            }
            return new OwnWorkReader().read(JSON.readTree(text));
        } catch (IOException | JacksonException broken) {
            return new Faulty(List.of(WorkFault.whole(Code.BROKEN)));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static ObjectNode tree(WorkCopy copy) {
        var tree = JSON.createObjectNode().put(SIGN, FORMAT);
        tree.put("lineage", copy.mark().lineage());
        tree.put("number", copy.mark().number());
        tree.put("ahead", copy.mark().ahead());
        tree.put("saved", copy.saved().toString());
        var settings = tree.putObject("settings");
        copy.work().settings().forEach(settings::put);
        var scenarios = tree.putArray("scenarios");
        for (var s : copy.work().scenarios()) {
            scenarios
                    .addObject()
                    .put("name", s.name())
                    .put("panel", s.panel())
                    .put("format", s.format())
                    .put("content", s.content())
                    .put("created", s.created().toString())
                    .put("changed", s.changed().toString());
        }
        var tours = tree.putArray("tours");
        for (var t : copy.work().tours()) {
            tours.addObject()
                    .put("id", t.tour().id())
                    .put("format", t.tour().format())
                    .put("content", t.tour().content())
                    .put("created", t.created().toString())
                    .put("changed", t.changed().toString());
        }
        return tree;
    }
}
