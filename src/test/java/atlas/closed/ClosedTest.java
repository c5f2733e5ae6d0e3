package atlas.closed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.AnotherJava;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing goes to a network, and nothing comes from one, whatever is looked at. */
final class ClosedTest {
    private static final int PATIENCE_MINUTES = 8;

    @TempDir private Path folder;

    @Test
    void noViewOfTheAtlasTakesAnyWayToANetwork() throws Exception {
        var pictures = folder.resolve("pictures");
        var walk =
                run(
                        List.of("-Djava.awt.headless=true"),
                        "atlas.app.Main",
                        "--pictures=" + pictures,
                        "--size=1024x640",
                        "--theme=light",
                        "--language=ja");
        assertEquals(List.of(), walk.ways());
        try (Stream<Path> drawn = Files.list(pictures)) {
            assertTrue(drawn.count() > 20, "the walk went through all views");
        }
    }

    @Test
    void noStartWithADatabaseAndADoorTakesAnyWayToANetwork() throws Exception {
        var start =
                run(
                        List.of("-Datlas.rehearsal=true"),
                        "atlas.app.Main",
                        "--data-dir=" + folder.resolve("data"));
        assertEquals(List.of(), start.ways());
        assertEquals(0, start.exit());
        assertTrue(Files.exists(folder.resolve("data/atlas.mv.db")), "it kept a database");
        assertTrue(Files.exists(folder.resolve("data/atlas.lock")), "it had a door");
    }

    @Test
    void everyWayToANetworkWouldBeNoticed() throws Exception {
        var told = run(List.of(), Watched.BREAK_OUT).ways();
        for (String way :
                List.of(
                        "a socket by",
                        "a listening socket by",
                        "a datagram socket by",
                        "a channel by",
                        "a datagram channel by",
                        "the name atlas.invalid by")) {
            assertTrue(told.stream().anyMatch(t -> t.startsWith(way)), () -> way + ": " + told);
        }
        assertTrue(told.stream().anyMatch(t -> t.contains("HttpURLConnection")), told::toString);
        // One that is opened past the JDK's own ways, where the system tells.
        assertTrue(
                !Files.isDirectory(Path.of("/proc/self/net"))
                        || told.stream().anyMatch(t -> t.contains("holds a socket of udp")),
                told::toString);
    }

    private record Run(int exit, List<String> ways) {}

    private Run run(List<String> options, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(AnotherJava.program());
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "-Djava.nio.channels.spi.SelectorProvider="
                                + GuardedChannels.class.getName()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Watched.class.getName()));
        command.addAll(List.of(arguments));
        var said = folder.resolve("said");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            assertTrue(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "it does not end");
        } finally {
            process.destroyForcibly();
        }
        return new Run(
                process.exitValue(),
                Files.readString(said, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith(Guard.TAKEN))
                        .map(line -> line.substring(Guard.TAKEN.length()))
                        .toList());
    }

    /** All that this process has, and the service that stands before names. */
    private String classPath() throws IOException {
        var services = Files.createDirectories(folder.resolve("services/META-INF/services"));
        Files.writeString(
                services.resolve("java.net.spi.InetAddressResolverProvider"),
                GuardedNames.class.getName());
        return folder.resolve("services") + File.pathSeparator + AnotherJava.everything();
    }
}
