import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;

/**
 * A screen of its own, drawn in software, with a window manager that makes every window as large as
 * the screen, so that all programs draw as much. Linux with Xvfb and openbox only. It is read from
 * the server's frame buffer in memory, so that looking costs the programs next to nothing.
 */
final class Screen implements AutoCloseable {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;

    private static final String RULES =
            """
            <openbox_config xmlns="http://openbox.org/3.4/rc">
              <applications>
                <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
              </applications>
            </openbox_config>
            """;

    private final Path folder;
    private final Process server;
    private final Process manager;
    private final String display;
    private final ByteBuffer frame;

    private Screen(Path folder, Process server, String display, Process manager)
            throws IOException {
        this.folder = folder;
        this.server = server;
        this.display = display;
        this.manager = manager;
        // The frame buffer is a file that server and onlooker share in memory.
        try (var file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            frame = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
    }

    static Screen open() throws IOException {
        var memory = Path.of("/dev/shm");
        var folder =
                Files.isWritable(memory)
                        ? Files.createTempDirectory(memory, "atlas-screen")
                        : Files.createTempDirectory("atlas-screen");
        var server = server(folder);
        var display =
                ":"
                        + new String(server.getInputStream().readNBytes(8))
                                .strip()
                                .lines()
                                .findFirst()
                                .orElseThrow(() -> new IOException("Xvfb did not start"));
        return new Screen(folder, server, display, manager(display, folder));
    }

    private static Process server(Path folder) throws IOException {
        // The server writes the number of the display it took to its standard output and closes
        // nothing after. It shows no pointer: whatever is painted beneath that takes it away for a
        // moment, which no program has asked for.
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec Xvfb -displayfd 3 -nocursor -screen 0 %dx%dx24 -fbdir '%s' 3>&1 >/dev/null"
                                .formatted(WIDTH, HEIGHT, folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Process manager(String display, Path folder) throws IOException {
        var rules = Files.writeString(folder.resolve("rc.xml"), RULES);
        var builder =
                new ProcessBuilder("openbox", "--config-file", rules.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        var manager = builder.start();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        return manager;
    }

    /** A number that changes with what is on the screen. */
    long look() {
        var sum = new CRC32();
        sum.update(frame.duplicate());
        return sum.getValue();
    }

    /**
     * What stands on the screen, for whoever wants to see it: KEEP_FRAMES=folder, in XWD.
     *
     * @param name of the file, without its ending
     */
    void keep(String name) throws IOException {
        String kept = System.getenv("KEEP_FRAMES");
        if (kept != null) {
            var bytes = new byte[frame.capacity()];
            frame.duplicate().get(bytes);
            Files.write(Path.of(kept, name + ".xwd"), bytes);
        }
    }

    /** What starts a program on this screen, its words thrown away. */
    ProcessBuilder program(List<String> command) {
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().put("LIBGL_ALWAYS_SOFTWARE", "1");
        return builder;
    }

    @Override
    public void close() throws IOException {
        Program.end(manager);
        server.destroy();
        server.onExit().join();
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
