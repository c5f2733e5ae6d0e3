package atlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Copies of the user's own work in files beside the database: the running copy, and the last
 * {@value #KEPT} dated ones. Each is written whole or not at all, and is on the disk before the one
 * of before is gone.
 */
public final class Backups {
    /** How many dated ones are kept. */
    public static final int KEPT = 10;

    /** The folder's name in the data folder. */
    public static final String FOLDER = "backups";

    private static final String ENDING = ".json.gz";
    private static final String RUNNING = "own-work" + ENDING;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Comparator<Path> NEWEST_FIRST =
            (one, other) -> name(other).compareTo(name(one));

    private final Path folder;

    /**
     * @param home the data folder; it is never made here, for one that has vanished comes back
     *     whole
     */
    public Backups(Path home) {
        folder = home.toAbsolutePath().normalize().resolve(FOLDER);
    }

    /** Where nothing can be written and nothing is found: for what is gone when closed. */
    public static Backups none() {
        return new Backups(Path.of(UUID.randomUUID().toString()).resolve("none"));
    }

    /** Why a copy was made. */
    public enum Reason {
        /** At a start after changes. */
        START,
        /** Before other work took its place. */
        RESTORE,
        /** Before the tables were changed for a newer atlas. */
        UPGRADE
    }

    /** The copy that follows every change, if there is one that can be read. */
    public Optional<WorkCopy> running() {
        return read(folder.resolve(RUNNING));
    }

    void run(WorkCopy copy) throws IOException {
        write(folder.resolve(RUNNING), copy);
    }

    /** Makes a dated copy, and lets go of the oldest beyond those that are kept. */
    void make(WorkCopy copy, Reason reason) throws IOException {
        String name = STAMP.format(copy.saved()) + "-" + reason.name().toLowerCase(Locale.ROOT);
        write(folder.resolve(name + ENDING), copy);
        for (Path old : dated().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** All that can be read, the newest first. */
    public List<Backup> all() {
        try (var files = dated()) {
            return files.map(this::backup).flatMap(Optional::stream).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** The newest that can be read. */
    public Optional<Backup> newest() {
        try (var files = dated()) {
            return files.map(this::backup).flatMap(Optional::stream).findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Optional<Backup> backup(Path file) {
        return read(file).map(copy -> new Backup(file, reason(file), copy));
    }

    private static Reason reason(Path file) {
        return Stream.of(Reason.values())
                .filter(r -> name(file).contains("-" + r.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Reason.START);
    }

    private Stream<Path> dated() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files
                    .filter(f -> name(f).matches("\\d{4}-\\d\\d-\\d\\dT.*\\.json\\.gz"))
                    .sorted(NEWEST_FIRST)
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<WorkCopy> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return OwnWorkJson.read(in.readNBytes(OwnWorkJson.LARGEST + 1))
                            instanceof OwnWorkJson.Whole whole
                    ? Optional.of(whole.copy())
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private void write(Path file, WorkCopy copy) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
        Path part = folder.resolve(name(file) + ".part");
        try {
            force(part, OwnWorkJson.packed(copy));
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void force(Path part, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
