package atlas.app;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the user's data live, by the platform's convention. */
final class DataFolder {
    private DataFolder() {}

    /** The folder of this user, such as {@code ~/.local/share/creative-cities-atlas} on Linux. */
    static Path ofThisUser() {
        return Path.of(
                ProjectDirectories.from("org", "creativecities", "Creative Cities Atlas")
                        .dataLocalDir);
    }

    /**
     * Makes sure that the folder is there.
     *
     * @throws UncheckedIOException if it cannot be made or written to; the message names it
     */
    static Path ready(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException("not writable");
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The data folder %s cannot be written to; choose another with --data-dir."
                            .formatted(folder),
                    failure);
        }
    }
}
