package atlas.state;

import atlas.index.Scenario;
import java.time.Instant;

/**
 * A scenario that the user keeps under a name.
 *
 * @param name not blank, unlike all others
 * @param panel id of the panel that was shown with it
 * @param format the version of the text
 * @param text the scenario as JSON, kept as it is even where it cannot be read
 */
public record KeptScenario(
        String name, String panel, int format, String text, Instant created, Instant changed) {
    /** Checks the name. */
    public KeptScenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario without a name");
        }
    }

    /** The scenario of a study under a name. */
    public static KeptScenario of(String name, Study study, Instant now) {
        return new KeptScenario(
                name.strip(),
                study.panel(),
                ScenarioJson.FORMAT,
                ScenarioJson.write(study.scenario()),
                now,
                now);
    }

    /** What the text says. */
    public ScenarioJson.Content content() {
        return ScenarioJson.read(format, text);
    }

    /** The same with the scenario of a study. */
    public KeptScenario with(Study study, Instant now) {
        return new KeptScenario(
                name,
                study.panel(),
                ScenarioJson.FORMAT,
                ScenarioJson.write(study.scenario()),
                created,
                now);
    }

    /** The scenario, or the published one where the text cannot be read. */
    public Scenario orPublished() {
        return content() instanceof ScenarioJson.Whole whole
                ? whole.scenario()
                : Scenario.published();
    }
}
