package atlas.closed;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Resolves no name, and tells who wanted one resolved. */
public final class GuardedNames extends InetAddressResolverProvider {
    /** For the JDK, which finds it as a service. */
    public GuardedNames() {}

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
                throw Guard.refused("the name " + host);
            }

            @Override
            public String lookupByAddress(byte[] address) {
                throw Guard.refused("the name of an address");
            }
        };
    }

    @Override
    public String name() {
        return "guarded";
    }
}
