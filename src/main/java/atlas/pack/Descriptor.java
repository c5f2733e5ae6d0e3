package atlas.pack;

import java.util.List;

/** What {@code datapackage.json} says. */
record Descriptor(Edition edition, List<Resource> resources) {
    static final String FILE = "datapackage.json";
}
