package atlas.closed;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A program under guard: the atlas, or one that breaks out in every way there is. */
final class Watched {
    /** As the first argument: breaks out. */
    static final String BREAK_OUT = "break-out";

    private Watched() {}

    static void main(String[] arguments) throws Exception {
        Guard.stand();
        if (arguments[0].equals(BREAK_OUT)) {
            breakOut();
            return;
        }
        var main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Port 9 discards what it gets, should anybody listen there. */
    private static void breakOut() throws Exception {
        var here = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 9);
        List<Callable<Object>> ways =
                List.of(
                        () -> connected(here),
                        () -> new ServerSocket(0),
                        DatagramSocket::new,
                        () -> SocketChannel.open(here),
                        DatagramChannel::open,
                        () -> InetAddress.getAllByName("atlas.invalid"),
                        () -> URI.create("http://127.0.0.1:9/").toURL().openStream());
        for (var way : ways) {
            try {
                way.call();
            } catch (IOException | SecurityException refused) {
                // That is what the guard is for.
            }
        }
        try (var past = GuardedChannels.usual().openDatagramChannel()) {
            past.bind(new InetSocketAddress(here.getAddress(), 0));
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static Object connected(InetSocketAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, 1_000);
            return socket;
        }
    }
}
