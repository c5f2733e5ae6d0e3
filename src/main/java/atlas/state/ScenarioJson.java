package atlas.state;

import atlas.index.Scenario;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A scenario as text: how it is kept under a name. */
public final class ScenarioJson {
    /** The version of what is written now. */
    public static final int FORMAT = 1;

    private static final JsonMapper JSON = ViewStateJson.JSON;

    private ScenarioJson() {}

    /** What a text turns out to be. */
    public sealed interface Content {}

    /** It can be read. */
    public record Whole(Scenario scenario) implements Content {}

    /** A newer atlas wrote it. */
    public record Newer(int format) implements Content {}

    /** It is not what any atlas writes. */
    public record Damaged() implements Content {}

    /** The scenario as one line of JSON, without goalposts: they are the pack's. */
    public static String write(Scenario scenario) {
        var bare = scenario.scaling().withGoalposts(java.util.Map.of());
        return JSON.writeValueAsString(ScenarioTree.of(scenario.withScaling(bare)));
    }

    /** The scenario in a text of some version. */
    public static Content read(int format, String text) {
        if (format > FORMAT) {
            return new Newer(format);
        }
        try {
            return new Whole(ScenarioTree.read(new Parts(JSON.readTree(text))));
        } catch (JacksonException | IllegalArgumentException damaged) {
            return new Damaged();
        }
    }
}
