package atlas.app;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/** Where the user's data live, by the platform's convention. */
final class DataFolder {
    private DataFolder() {}

    /** The folder of this user, such as {@code ~/.local/share/creativecitiesatlas} on Linux. */
    static Path ofThisUser() {
        return Path.of(
                ProjectDirectories.from("org", "creativecities", "Creative Cities Atlas")
                        .dataLocalDir);
    }
}
