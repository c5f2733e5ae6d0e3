package atlas.state;

import java.nio.charset.StandardCharsets;

/** Any text is a scenario, as it is kept under a name, or said to be none. */
public final class ScenarioFuzz {
    private ScenarioFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (ScenarioJson.read(ScenarioJson.FORMAT, text) instanceof ScenarioJson.Whole whole) {
            String written = ScenarioJson.write(whole.scenario());
            if (!(ScenarioJson.read(ScenarioJson.FORMAT, written) instanceof ScenarioJson.Whole)) {
                throw new IllegalStateException("cannot be read again: " + written);
            }
        }
    }
}
