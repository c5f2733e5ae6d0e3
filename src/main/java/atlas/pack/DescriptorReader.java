package atlas.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Understands {@code datapackage.json} as far as the atlas needs: Frictionless Data Package 2. */
final class DescriptorReader {
    // Segments begin with a letter or digit, so that no path climbs out of the folder.
    private static final Pattern SAFE_PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private static final int DEEPEST = 50;

    private static final JsonMapper JSON = StrictJson.mapper(DEEPEST, PackFiles.LARGEST);

    private final Faults faults;

    DescriptorReader(Faults faults) {
        this.faults = faults;
    }

    Descriptor read(byte[] json) {
        JsonNode root = parsed(json);
        var resources = new ArrayList<Resource>();
        for (var resource : root.path("resources")) {
            resources.addAll(resources(resource));
        }
        new KeyCheck(resources, faults).check();
        var edition =
                new Edition(
                        root.path("name").asString(""),
                        root.path("title").asString(""),
                        root.path("version").asString(""),
                        PackFiles.fingerprint(json));
        return new Descriptor(edition, resources);
    }

    private JsonNode parsed(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException failure) {
            var place = failure.getLocation();
            int line = place == null ? 0 : place.getLineNr();
            String problem = failure.getOriginalMessage();
            faults.add(new Fault(Descriptor.FILE, line, "", problem, "keeps it from being JSON"));
            faults.throwIfAny();
            throw failure;
        }
    }

    private List<Resource> resources(JsonNode node) {
        String name = node.path("name").asString("");
        return strings(node.path("path")).stream()
                .filter(path -> isSafe(name, path))
                .map(path -> new Resource(name, path, node.path("hash").asString(""), schema(node)))
                .toList();
    }

    private boolean isSafe(String resource, String path) {
        boolean safe = SAFE_PATH.matcher(path).matches();
        if (!safe) {
            faults.add(
                    new Fault(
                            Descriptor.FILE,
                            0,
                            "resource " + resource,
                            path,
                            "is not a path inside the package"));
        }
        return safe;
    }

    private Optional<Schema> schema(JsonNode resource) {
        JsonNode schema = resource.path("schema");
        if (schema.isMissingNode()) {
            return Optional.empty();
        }
        var fields = stream(schema.path("fields")).map(this::field).toList();
        String own = resource.path("name").asString("");
        var keys = stream(schema.path("foreignKeys")).map(key -> foreignKey(key, own)).toList();
        return Optional.of(new Schema(fields, strings(schema.path("primaryKey")), keys));
    }

    private Field field(JsonNode field) {
        String name = field.path("name").asString("");
        String delimiter = field.path("delimiter").asString(",");
        return new Field(name, type(field), delimiter, constraints(field.path("constraints")));
    }

    private FieldType type(JsonNode field) {
        String name = field.path("type").asString("string");
        return Stream.of(FieldType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    String column = field.path("name").asString("");
                    String rule = "is a type that the atlas does not know";
                    faults.add(new Fault(Descriptor.FILE, 0, column, name, rule));
                    return FieldType.STRING;
                });
    }

    private Constraints constraints(JsonNode node) {
        return new Constraints(
                node.path("required").asBoolean(false),
                node.path("unique").asBoolean(false),
                node.path("minimum").asDouble(Constraints.NONE.minimum()),
                node.path("maximum").asDouble(Constraints.NONE.maximum()),
                strings(node.path("enum")),
                pattern(node.path("pattern").asString("")));
    }

    private Optional<Pattern> pattern(String regex) {
        try {
            return Optional.of(regex).filter(r -> !r.isEmpty()).map(Pattern::compile);
        } catch (PatternSyntaxException failure) {
            faults.add(new Fault(Descriptor.FILE, 0, "", regex, "is not a pattern"));
            return Optional.empty();
        }
    }

    private static ForeignKey foreignKey(JsonNode key, String own) {
        JsonNode reference = key.path("reference");
        String table = reference.path("resource").asString("");
        return new ForeignKey(
                strings(key.path("fields")),
                table.isEmpty() ? own : table,
                strings(reference.path("fields")));
    }

    /** Frictionless writes a list of one also as the bare word. */
    private static List<String> strings(JsonNode node) {
        return node.isArray()
                ? stream(node).map(part -> part.asString("")).toList()
                : Stream.of(node.asString("")).filter(s -> !s.isEmpty()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
