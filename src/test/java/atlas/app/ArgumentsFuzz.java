package atlas.app;

import java.nio.charset.StandardCharsets;

/** Any words after the program's name are understood, or answered with a sentence. */
public final class ArgumentsFuzz {
    private ArgumentsFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Arguments.of(new String(bytes, StandardCharsets.UTF_8).split("\n"));
        } catch (Arguments.Wrong wrong) {
            if (!wrong.sentence().endsWith(".")) {
                throw new IllegalStateException("no sentence", wrong);
            }
        }
    }
}
