package atlas.app;

import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.state.WindowBounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;

/** Whatever was kept of settings, the window opens: what is damaged is as at a first start. */
public final class SettingsFuzz {
    private static final int LAST_YEAR = 2025;

    private SettingsFuzz() {}

    /** Lines such as {@code theme=DARK}, and the same bytes as the file of the window's look. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        var kept = new HashMap<String, String>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            String[] parts = line.split("=", 2);
            kept.put(parts[0], parts[parts.length - 1]);
        }
        var settings = new Settings(kept, (_, _) -> {});
        settings.prefer(settings.preferences());
        WindowBounds.of(kept.getOrDefault(Keeper.WINDOW, ""));
        ViewState state = Beginning.state(kept, Arguments.NONE, Set.of("kanazawa"), LAST_YEAR);
        if (state.year() > LAST_YEAR) {
            throw new IllegalStateException("no year of the network: " + state.year());
        }
        look(bytes);
    }

    private static void look(byte[] bytes) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "atlas-fuzz-" + pid());
        Files.createDirectories(folder);
        Files.write(folder.resolve("look.properties"), bytes);
        LastLook.in(folder);
        Files.delete(folder.resolve("look.properties"));
        Files.delete(folder);
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
