package atlas.state;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any text is a view state, as the settings keep it, or none. */
public final class ViewStateFuzz {
    private ViewStateFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        ViewStateJson.read(new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(state ->
                        Again.same(
                                ViewStateJson.read(ViewStateJson.write(state)),
                                Optional.of(state)));
    }
}
