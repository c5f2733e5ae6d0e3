package atlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The rolling log in the data folder: three files of at most a megabyte. */
final class LogFile {
    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private LogFile() {}

    /** The newest file of the log. */
    static Path in(Path folder) {
        return folder.resolve("atlas.0.log");
    }

    /** Sends all that is logged to the folder, and nothing to the terminal. */
    static Path open(Path folder) {
        var root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        try {
            Files.createDirectories(folder);
            var pattern = folder.toString().replace("%", "%%") + "/atlas.%g.log";
            var handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            root.addHandler(handler);
        } catch (IOException failure) {
            Console.complain("The log cannot be written to %s.".formatted(folder));
        }
        return in(folder);
    }
}
