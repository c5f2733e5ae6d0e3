package atlas.door;

import atlas.state.Again;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Whatever comes through the socket is an errand, or nothing. */
public final class ErrandFuzz {
    private static final String TOKEN = "abc";

    private ErrandFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        var errand = Errand.read(new ByteArrayInputStream(bytes), TOKEN);
        if (errand.isPresent()) {
            var line = new ByteArrayInputStream(errand.get().line(TOKEN));
            Again.same(Errand.read(line, TOKEN), Optional.of(errand.get()));
        }
    }
}
