package atlas.door;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The first start's: who has the lock of the data folder stands behind it and hears who comes
 * later. The system itself lets go of the lock of one that is killed.
 */
public final class Door implements AutoCloseable {
    static final String TAKEN = "taken\n";

    private static final Logger LOG = System.getLogger(Door.class.getName());
    private static final String LOCK = "atlas.lock";
    private static final int AT_ONCE = 4;
    // Less than who calls waits, so that it hears that there is no answer.
    private static final int BUSY = 2_000;
    private static final int LOOK_AGAIN = 50;

    private final Path folder;
    private final FileChannel lock;
    private final Executor listeners;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final List<Visit> early = new ArrayList<>();
    private Optional<Consumer<Visit>> host = Optional.empty();
    private Optional<Address.Bound> bound = Optional.empty();
    private boolean shut;

    /**
     * Somebody at the door.
     *
     * @param words what they were asked for, as on a command line
     * @param heard to be called, on any thread, once they may go
     */
    public record Visit(List<String> words, Runnable heard) {}

    /**
     * What a start finds.
     *
     * @param door if it is the first
     * @param handedOver whether another one does what was asked; then this one may go
     */
    public record Entry(Optional<Door> door, boolean handedOver) {}

    private Door(Path folder, FileChannel lock, Executor listeners) {
        this.folder = folder;
        this.lock = lock;
        this.listeners = listeners;
    }

    /**
     * Opens the door of a data folder, or calls at it if there is one; waits for one that is about
     * to open or to close. Where neither can be done, both parts are empty.
     *
     * @param words for whoever is there already
     * @param listeners has a thread for each task
     */
    public static Entry enter(Path folder, List<String> words, Executor listeners) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Call.PATIENCE);
        try {
            Files.createDirectories(folder);
            do {
                var lock = lock(folder);
                if (lock.isPresent()) {
                    return new Entry(Optional.of(opened(folder, lock.get(), listeners)), false);
                }
                var answer = Call.at(folder, words);
                if (answer != Call.Answer.NOBODY) {
                    return new Entry(Optional.empty(), answer == Call.Answer.TAKEN);
                }
            } while (waited() && System.nanoTime() < end);
        } catch (IOException | UnsupportedOperationException failure) {
            LOG.log(Logger.Level.WARNING, "Who comes later is not heard: " + failure);
        }
        return new Entry(Optional.empty(), false);
    }

    private static Door opened(Path folder, FileChannel lock, Executor listeners) {
        var door = new Door(folder, lock, listeners);
        listeners.execute(door::listen);
        return door;
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException thisProgram) {
            // It is locked all the same.
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean waited() {
        try {
            return !new Semaphore(0).tryAcquire(LOOK_AGAIN, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void listen() {
        try {
            var place = Address.bind(folder);
            keep(place);
            hear(place);
        } catch (IOException | UnsupportedOperationException failure) {
            LOG.log(Logger.Level.WARNING, "Who comes later is not heard: " + failure);
        }
    }

    private synchronized void keep(Address.Bound place) {
        bound = Optional.of(place);
        if (shut) {
            shut();
        }
    }

    private void hear(Address.Bound place) throws IOException {
        try (ServerSocketChannel channel = place.channel()) {
            while (channel.isOpen()) {
                var caller = channel.accept();
                if (free.tryAcquire()) {
                    listeners.execute(() -> hear(caller, place.address().token()));
                } else {
                    Call.close(caller);
                }
            }
        } catch (java.nio.channels.ClosedChannelException shut) {
            // The end of the atlas.
        }
    }

    private void hear(SocketChannel caller, String token) {
        // Who says nothing must not hold a place for ever.
        var end =
                CompletableFuture.runAsync(
                        () -> Call.close(caller),
                        CompletableFuture.delayedExecutor(Call.PATIENCE, TimeUnit.MILLISECONDS));
        try (caller) {
            var in = new java.io.BufferedInputStream(Channels.newInputStream(caller));
            var errand = Errand.read(in, token);
            if (errand.isPresent() && isHeard(errand.get())) {
                caller.write(ByteBuffer.wrap(TAKEN.getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException gone) {
            LOG.log(Logger.Level.INFO, "Somebody left the door: " + gone);
        } finally {
            end.cancel(false);
            free.release();
        }
    }

    private boolean isHeard(Errand errand) {
        var heard = new CountDownLatch(1);
        try {
            return !given(new Visit(errand.words(), heard::countDown))
                    || heard.await(BUSY, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** False if it must wait until the window is there. */
    private synchronized boolean given(Visit visit) {
        host.ifPresentOrElse(there -> there.accept(visit), () -> early.add(visit));
        return host.isPresent();
    }

    synchronized boolean listens() {
        return bound.isPresent();
    }

    /** Who is told of visits from now on, on any thread, those before first. */
    public synchronized void receive(Consumer<Visit> visits) {
        host = Optional.of(visits);
        early.forEach(visits);
        early.clear();
    }

    /** From now on nobody is heard; the folder stays locked until the door is closed. */
    public synchronized void shut() {
        shut = true;
        bound.ifPresent(place -> {
            try {
                place.channel().close();
            } catch (IOException alreadyShut) {
                // That is what was wanted.
            }
            place.address().remove(folder);
        });
        bound = Optional.empty();
    }

    @Override
    public void close() {
        shut();
        try {
            lock.close();
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "The folder stays locked: " + failure);
        }
    }
}
