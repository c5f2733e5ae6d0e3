package atlas.closed;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Gives the channels of the file system and refuses those of a network. */
public final class GuardedChannels extends SelectorProvider {
    private final SelectorProvider usual = usual();

    /** For the JDK, which finds it by its name. */
    public GuardedChannels() {}

    /** The JDK's own, which a provider that stands in its place cannot ask for openly. */
    static SelectorProvider usual() {
        try {
            var type = Class.forName("sun.nio.ch.DefaultSelectorProvider");
            var get = type.getMethod("get");
            get.setAccessible(true);
            return (SelectorProvider) get.invoke(null);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException changed) {
            throw new IllegalStateException(changed);
        }
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw Guard.refused("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw Guard.refused("a datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        return usual.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return usual.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw Guard.refused("a listening channel");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        if (family != StandardProtocolFamily.UNIX) {
            throw Guard.refused("a listening channel");
        }
        return usual.openServerSocketChannel(family);
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw Guard.refused("a channel");
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        if (family != StandardProtocolFamily.UNIX) {
            throw Guard.refused("a channel");
        }
        return usual.openSocketChannel(family);
    }
}
