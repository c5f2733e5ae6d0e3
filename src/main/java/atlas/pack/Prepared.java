package atlas.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Parts of the atlas in a form that is ready sooner: fonts that need not be unpacked, style sheets
 * that need not be parsed, outlines that need not be computed, tables that need not be filled. They
 * are made when the atlas is packaged and lie beside it, in the folder that the system property
 * {@code atlas.prepared} names; without them everything is read from its source.
 */
public final class Prepared {
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("atlas.prepared")).map(Path::of);

    private Prepared() {}

    /** The prepared file of that name, if there is one. */
    public static Optional<Path> file(String name) {
        return FOLDER.map(folder -> folder.resolve(name)).filter(Files::isReadable);
    }
}
