package atlas.pack;

import atlas.city.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a package and refuses it with all its faults if there are any. */
public final class PackReader {
    private static final Pattern STORY = Pattern.compile("narratives/(en|ja)/([a-z0-9-]+)\\.md");

    private final Faults faults = new Faults();
    private final PackFiles files;

    private PackReader(PackSource source) {
        files = new PackFiles(source, faults);
    }

    /** The whole package. */
    public static Pack read(PackSource source) {
        return new PackReader(source).read();
    }

    /** Tells one package from another; cheap, for the description is not even understood. */
    public static String fingerprint(PackSource source) {
        return PackFiles.fingerprint(new PackReader(source).files.description());
    }

    /** Which package lies there; only the description is read. */
    public static Edition edition(PackSource source) {
        return new PackReader(source).descriptor().edition();
    }

    private Descriptor descriptor() {
        var descriptor = new DescriptorReader(faults).read(files.description());
        // Against a wrong description every row would look wrong.
        faults.throwIfAny();
        return descriptor;
    }

    private Pack read() {
        var descriptor = descriptor();
        var tables = tables(descriptor);
        var pack = new Pack(descriptor.edition(), tables, narratives(descriptor));
        check(tables);
        Rules.check(pack, faults);
        faults.throwIfAny();
        return pack;
    }

    private Map<String, Table> tables(Descriptor descriptor) {
        var reader = new TableReader(faults);
        var tables = new LinkedHashMap<String, Table>();
        for (var resource : descriptor.resources()) {
            resource.schema()
                    .flatMap(schema ->
                            files.text(resource)
                                    .flatMap(text -> reader.table(resource, schema, text)))
                    .ifPresent(table -> tables.put(table.name(), table));
        }
        return tables;
    }

    private List<Narrative> narratives(Descriptor descriptor) {
        var narratives = new ArrayList<Narrative>();
        for (var resource : descriptor.resources()) {
            var path = STORY.matcher(resource.path());
            if (path.matches()) {
                narrative(resource, path.toMatchResult()).ifPresent(narratives::add);
            }
        }
        return narratives;
    }

    private Optional<Narrative> narrative(Resource resource, MatchResult path) {
        return files.text(resource)
                .map(text ->
                        new Narrative(
                                path.group(2), language(path.group(1)), resource.path(), text));
    }

    private static Language language(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void check(Map<String, Table> tables) {
        var cells = new CellCheck(faults);
        var references = new ReferenceCheck(tables, faults);
        for (var table : tables.values()) {
            cells.check(table);
            references.check(table);
        }
    }
}
