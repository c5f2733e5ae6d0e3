package atlas.ui;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Any text can be shown. */
public final class MarkdownFuzz {
    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        new Markdown(_ -> Optional.empty()).render(text);
        Markdown.citations(text);
    }
}
