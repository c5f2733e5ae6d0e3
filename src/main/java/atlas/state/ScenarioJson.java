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
        return JSON.writeValueAsString(scenario.withScaling(bare));
    }

    /** The scenario in a text of some version. */
    public static Content read(int format, String text) {
        if (format > FORMAT) {
            return new Newer(format);
        }
        try {
            var scenario = JSON.readValue(text, Scenario.class);
            return isWhole(scenario) ? new Whole(scenario) : new Damaged();
        } catch (JacksonException damaged) {
            return new Damaged();
        }
    }

    /** JSON may leave parts out; a record made from it then lacks them. */
    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(Scenario scenario) {
        return scenario != null
                && scenario.selection() != null
                && scenario.scaling() != null
                && scenario.scaling().treatment() != null
                && scenario.scaling().normalisation() != null
                && scenario.weights() != null
                && scenario.means() != null
                && scenario.means().index() != null
                && scenario.means().overall() != null
                && scenario.coverage() != null;
    }
}
