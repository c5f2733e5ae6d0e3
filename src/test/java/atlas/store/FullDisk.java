package atlas.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A file system of H2's that has no room left when told so, whoever asks, and tells of writes. */
public final class FullDisk extends FilePathWrapper {
    static final String SCHEME = "full:";
    static final AtomicBoolean FULL = new AtomicBoolean();
    private static volatile Runnable written = FullDisk::nothing;

    /** Has somebody called after each write, until the next call; on the thread that writes. */
    static void onWrite(Runnable listener) {
        written = listener;
    }

    static void onWriteNothing() {
        written = FullDisk::nothing;
    }

    private static void nothing() {}

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    /** Lets a test use it, and leaves room for the next one. */
    static final class Use implements BeforeAllCallback, AfterEachCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            FilePath.register(new FullDisk());
        }

        @Override
        public void afterEach(ExtensionContext context) {
            onWriteNothing();
            FULL.set(false);
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel channel;

        Channel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (FULL.get()) {
                throw new IOException("No space left on device");
            }
            int bytes = channel.write(source, position);
            written.run();
            return bytes;
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }
    }
}
