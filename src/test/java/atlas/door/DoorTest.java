package atlas.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DoorTest {
    private static final List<String> WORDS =
            List.of("--open", "/tours/金沢 & \"more\"\n100%.atlas-tour", "");

    @TempDir private Path folder;

    private final BlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

    @Test
    void whoComesLaterIsHeardWithEveryWordAndMayGo() throws Exception {
        try (var _ = open(folder)) {
            assertEquals(Call.Answer.TAKEN, call(folder));
            assertEquals(WORDS, heard.poll(5, TimeUnit.SECONDS));
        }
        assertEquals(Call.Answer.NOBODY, call(folder));
        assertEquals(Set.of("atlas.lock"), names(folder));
    }

    @Test
    void whoComesBeforeTheWindowIsThereMayGoAndIsHeardThen() throws Exception {
        try (var door = Door.enter(folder, WORDS, threads()).door().orElseThrow()) {
            listening(folder);
            assertEquals(Call.Answer.TAKEN, Call.at(folder, WORDS));
            assertTrue(heard.isEmpty());
            door.receive(visit -> heard.add(visit.words()));
            assertEquals(WORDS, heard.poll());
        }
    }

    @Test
    void ofTwoProgramsTheSecondHandsOverItsWords() throws Exception {
        try (var first = Porter.start(folder, "hears")) {
            assertEquals("first", first.says());
            try (var second = Porter.start(folder, "hears", "--city", "osaka")) {
                assertEquals("handed over", second.says());
            }
            assertEquals("--city osaka", first.says());
        }
    }

    @Test
    void ofTwoThatBeginAtTheSameMomentOneIsTheFirst() throws Exception {
        try (var one = Porter.start(folder, "hears");
                var other = Porter.start(folder, "hears")) {
            var both = Set.of(one.says(), other.says());
            assertEquals(Set.of("first", "handed over"), both);
        }
    }

    @Test
    void oneThatWasKilledStandsInNobodysWay() throws Exception {
        for (int kill = 0; kill < 2; kill++) {
            try (var killed = Porter.start(folder, "hears")) {
                assertEquals("first", killed.says());
                listening(folder);
            }
            assertTrue(Files.exists(folder.resolve("atlas.door")), "it left its things");
            assertEquals(Call.Answer.NOBODY, Call.at(folder, WORDS));
        }
        try (var _ = open(folder)) {
            assertEquals(Call.Answer.TAKEN, call(folder));
        }
    }

    @Test
    void oneThatDoesNotAnswerIsLeftInSeconds() throws Exception {
        try (var deaf = Porter.start(folder, "is-deaf")) {
            assertEquals("first", deaf.says());
            listening(folder);
            long began = System.nanoTime();
            assertEquals(Call.Answer.SILENT, Call.at(folder, WORDS));
            var waited = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(waited.compareTo(Duration.ofSeconds(5)) < 0, waited::toString);
            var entry = Door.enter(folder, WORDS, threads());
            assertEquals(new Door.Entry(java.util.Optional.empty(), false), entry);
        }
    }

    @Test
    void rubbishIsNotHeardAndDoesNoHarm() throws Exception {
        try (var _ = open(folder)) {
            listening(folder);
            String token = address(folder).token();
            var rubbish =
                    List.of(
                            "\n",
                            "GET / HTTP/1.1\r\n\r\n",
                            "atlas-door/1 %s --city kyoto\n".formatted("0".repeat(32)),
                            "atlas-door/2 %s --city kyoto\n".formatted(token),
                            "atlas-door/1 %s %%zz\n".formatted(token),
                            "atlas-door/1 %s%s\n".formatted(token, " a".repeat(17)),
                            "atlas-door/1 %s %s\n".formatted(token, "a".repeat(Errand.LARGEST)));
            for (String line : rubbish) {
                assertEquals("", answer(folder, line.getBytes(StandardCharsets.UTF_8)), line);
            }
            assertTrue(heard.isEmpty());
            assertEquals(Call.Answer.TAKEN, call(folder));
        }
    }

    @Test
    void manyWhoSayNothingDoNotKeepOthersOutForEver() throws Exception {
        try (var _ = open(folder)) {
            listening(folder);
            var address = UnixDomainSocketAddress.of(address(folder).socket());
            try (var one = SocketChannel.open(address);
                    var two = SocketChannel.open(address);
                    var three = SocketChannel.open(address);
                    var four = SocketChannel.open(address)) {
                assertEquals(Call.Answer.SILENT, Call.at(folder, WORDS));
                for (var silent : List.of(one, two, three, four)) {
                    assertTrue(silent.read(ByteBuffer.allocate(1)) < 0, "it was sent away");
                }
                assertEquals(Call.Answer.TAKEN, call(folder));
            }
        }
    }

    @Test
    void aFolderWithTooLongAPathListensElsewhere() throws Exception {
        var deep = Files.createDirectories(folder.resolve("a".repeat(100)).resolve("b".repeat(60)));
        Path elsewhere;
        try (var _ = open(deep)) {
            assertEquals(Call.Answer.TAKEN, call(deep));
            elsewhere = address(deep).socket();
            assertFalse(elsewhere.startsWith(deep));
        }
        assertFalse(Files.exists(elsewhere.resolveSibling("")), "it takes its own folder away");
    }

    @Test
    void onlyTheOwnerMayCallOrReadTheToken() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        try (var _ = open(folder)) {
            listening(folder);
            for (var file : List.of(folder.resolve("atlas.door"), address(folder).socket())) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void whereNothingCanBeWrittenTheAtlasStartsAllTheSame() throws Exception {
        var file = Files.createFile(folder.resolve("no-folder"));
        assertEquals(
                new Door.Entry(java.util.Optional.empty(), false),
                Door.enter(file, WORDS, threads()));
    }

    @Test
    void aForgedAddressTakesNoOtherFileAway() throws Exception {
        var precious = Files.writeString(folder.resolve("precious"), "kept");
        Files.writeString(folder.resolve("atlas.door"), precious + "\nabc\n");
        try (var _ = open(folder)) {
            assertEquals(Call.Answer.TAKEN, call(folder));
        }
        assertEquals("kept", Files.readString(precious));
    }

    private Door open(Path home) throws InterruptedException {
        var door = Door.enter(home, WORDS, threads()).door().orElseThrow();
        door.receive(visit -> {
            heard.add(visit.words());
            visit.heard().run();
        });
        while (!door.listens()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return door;
    }

    private static java.util.concurrent.ExecutorService threads() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    private static Call.Answer call(Path home) {
        return Call.at(home, WORDS);
    }

    /** Waits until it listens; it begins to beside all else. */
    private static void listening(Path home) throws InterruptedException {
        while (Address.in(home).isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static Address address(Path home) {
        return Address.in(home).orElseThrow();
    }

    private static String answer(Path home, byte[] line) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(address(home).socket()))) {
            var bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            var answer = ByteBuffer.allocate(100);
            channel.read(answer);
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
        } catch (IOException sentAway) {
            return "";
        }
    }

    private static Set<String> names(Path home) {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
