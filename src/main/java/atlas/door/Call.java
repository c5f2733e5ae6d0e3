package atlas.door;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A second start at the door of the first one. */
final class Call {
    /** How long it waits to be heard, in milliseconds. */
    static final int PATIENCE = 2_500;

    private Call() {}

    /** What came of it. */
    enum Answer {
        /** The first start does what was asked. */
        TAKEN,
        /** There is no first start, or none that listens. */
        NOBODY,
        /** There is one, but it does not answer. */
        SILENT
    }

    /**
     * Asks whoever has opened the atlas with a data folder to come forward, and to do what the
     * words say.
     *
     * @param words as on a command line, independent of the working directory
     */
    static Answer at(Path folder, List<String> words) {
        return Address.in(folder)
                .map(address -> at(address, new Errand(words)))
                .orElse(Answer.NOBODY);
    }

    private static Answer at(Address address, Errand errand) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(address.socket()))) {
            return ask(channel, errand.line(address.token()));
        } catch (IOException | UnsupportedOperationException nobody) {
            return Answer.NOBODY;
        }
    }

    private static Answer ask(SocketChannel channel, byte[] line) {
        var end =
                CompletableFuture.runAsync(
                        () -> close(channel),
                        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS));
        try {
            var left = ByteBuffer.wrap(line);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            return said(channel) ? Answer.TAKEN : Answer.SILENT;
        } catch (IOException silent) {
            return Answer.SILENT;
        } finally {
            end.cancel(false);
        }
    }

    private static boolean said(SocketChannel channel) throws IOException {
        byte[] answer = Channels.newInputStream(channel).readNBytes(Door.TAKEN.length());
        return new String(answer, StandardCharsets.US_ASCII).equals(Door.TAKEN);
    }

    static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }
}
