package atlas.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where the first start listens: a socket in the file system, of no network. It lies in the data
 * folder, or where that has too long a path or takes no sockets, in a folder of its own among the
 * temporary ones. A small file in the data folder, for its owner only, tells which.
 *
 * @param token who cannot read the data folder does not know it
 */
record Address(Path socket, String token) {
    private static final String FILE = "atlas.door";
    private static final String SOCKET = "atlas.socket";
    private static final String FOLDER = "creative-cities-atlas-";
    private static final int LARGEST = 10_000;
    private static final int TOKEN_BYTES = 16;
    private static final int WAITING = 8;

    /** What the file in a data folder tells; empty where there is none, or not of this form. */
    static Optional<Address> in(Path folder) {
        try (var stream = Files.newInputStream(folder.resolve(FILE))) {
            var lines =
                    new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8).lines().toList();
            return lines.size() == 2
                    ? Optional.of(new Address(Path.of(lines.getFirst()), lines.getLast()))
                    : Optional.empty();
        } catch (IOException | InvalidPathException absent) {
            return Optional.empty();
        }
    }

    /** A place to listen at, and what listens there. */
    record Bound(Address address, ServerSocketChannel channel) {}

    /**
     * Listens, and writes down where. Only for whoever has the folder's lock: what was left there
     * by one that was killed is taken away.
     */
    static Bound bind(Path folder) throws IOException {
        in(folder).ifPresent(Address::remove);
        var random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        var bound = bind(folder, token);
        try {
            bound.address().write(folder);
            return bound;
        } catch (IOException failure) {
            bound.channel().close();
            bound.address().remove();
            throw failure;
        }
    }

    private static Bound bind(Path folder, String token) throws IOException {
        try {
            return listening(new Address(folder.resolve(SOCKET), token));
        } catch (IOException tooLongOrNoSockets) {
            var other = Files.createTempDirectory(FOLDER);
            return listening(new Address(other.resolve(SOCKET), token));
        }
    }

    private static Bound listening(Address address) throws IOException {
        Files.deleteIfExists(address.socket());
        var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(address.socket()), WAITING);
            forOwnerOnly(address.socket());
            return new Bound(address, channel);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private void write(Path folder) throws IOException {
        var unfinished = folder.resolve(FILE + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        forOwnerOnly(unfinished);
        Files.write(unfinished, List.of(socket.toString(), token));
        Files.move(
                unfinished,
                folder.resolve(FILE),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    private static void forOwnerOnly(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Takes away what the file in the data folder tells of, and the file. */
    void remove(Path folder) {
        remove();
        delete(folder.resolve(FILE));
    }

    /** Whatever the file says, nothing but such a socket is taken away, and its own folder. */
    private void remove() {
        var folder = socket.getParent();
        if (folder == null || !socket.endsWith(SOCKET)) {
            return;
        }
        delete(socket);
        if (String.valueOf(folder.getFileName()).startsWith(FOLDER)) {
            delete(folder);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The next start meets it again, and needs it no more than this one.
        }
    }
}
