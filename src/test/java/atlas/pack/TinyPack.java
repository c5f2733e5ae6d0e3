package atlas.pack;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes small packages for tests. */
public final class TinyPack {
    private final Path folder;
    private final List<String> resources = new ArrayList<>();
    private String version = "1.0.0";

    public TinyPack(Path folder) {
        this.folder = folder;
    }

    public TinyPack version(String version) {
        this.version = version;
        return this;
    }

    /** Columns such as {@code "id, opened:integer, sources:list"}; the first is the key. */
    public TinyPack table(String name, String columns, String csv) {
        String first = columns.split("[,:]", 2)[0].strip();
        return table(name, columns, "\"primaryKey\": [\"%s\"]".formatted(first), csv);
    }

    /** The same with keys of its own. */
    public TinyPack table(String name, String columns, String keys, String csv) {
        String fields =
                Stream.of(columns.split(",", -1))
                        .map(TinyPack::field)
                        .collect(Collectors.joining(","));
        String header =
                Stream.of(columns.split(",", -1))
                        .map(column -> column.strip().split(":", 2)[0])
                        .collect(Collectors.joining(","));
        return schema(name, "\"fields\": [%s], %s".formatted(fields, keys), header + "\n" + csv);
    }

    /** A table whose schema is given as it stands. */
    public TinyPack schema(String name, String schema, String csv) {
        resource(
                "\"name\": \"%s\", \"path\": \"%s.csv\", \"schema\": {%s}"
                        .formatted(name, name, schema));
        return file(name + ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public TinyPack story(String language, String cityId, String markdown) {
        String path = "narratives/%s/%s.md".formatted(language, cityId);
        resource("\"name\": \"%s-%s\", \"path\": \"%s\"".formatted(language, cityId, path));
        return file(path, markdown.getBytes(StandardCharsets.UTF_8));
    }

    public TinyPack resource(String json) {
        resources.add("{" + json + "}");
        return this;
    }

    public TinyPack file(String path, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public PackSource source() {
        String json =
                """
                {"name": "tiny", "title": "Tiny", "version": "%s", "resources": [%s]}
                """
                        .formatted(version, String.join(",\n", resources));
        file("datapackage.json", json.getBytes(StandardCharsets.UTF_8));
        return PackSource.folder(folder);
    }

    Pack read() {
        return PackReader.read(source());
    }

    List<Fault> faults() {
        return assertThrows(PackFaults.class, this::read).faults();
    }

    private static String field(String column) {
        String[] parts = column.strip().split(":", 2);
        String type = parts.length == 1 ? "string" : parts[1];
        return "{\"name\": \"%s\", \"type\": \"%s\", \"delimiter\": \";\"}"
                .formatted(parts[0], type);
    }
}
