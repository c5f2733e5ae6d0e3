package atlas.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a package lie. */
@FunctionalInterface
public interface PackSource {
    /** Opens the file of a relative path; the caller closes it. */
    InputStream open(String path) throws IOException;

    /** A package in a folder. */
    static PackSource folder(Path folder) {
        return path -> Files.newInputStream(folder.resolve(path));
    }

    /** The package that the program brings along. */
    static PackSource shipped() {
        return path -> {
            InputStream stream = PackSource.class.getResourceAsStream("/atlas/data/" + path);
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return stream;
        };
    }
}
