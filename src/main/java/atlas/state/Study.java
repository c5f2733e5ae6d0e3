package atlas.state;

import atlas.index.Scenario;
import java.util.Objects;
import java.util.Optional;

/**
 * What the index view computes and shows.
 *
 * @param panel id of the panel whose cities are compared
 * @param scenario how scores are computed; goalposts are the pack's, so none are held here
 * @param sort the index, 1 to 7, that the ranking is sorted by; 0 for the overall score
 * @param page the open page of the view
 * @param shading what the signs on the map are coloured by
 * @param contrast the two scenarios that are compared; empty for the usual ones
 */
public record Study(
        String panel,
        Scenario scenario,
        int sort,
        Page page,
        Shading shading,
        Optional<Contrast> contrast) {
    /** The pages of the index view. */
    public enum Page {
        RANKING,
        ROBUSTNESS,
        COVERAGE,
        SCENARIOS,
        METHOD
    }

    /** What the signs of cities on the map are coloured by. */
    public enum Shading {
        /** The creative field. */
        FIELD,
        /** Classes of the overall score. */
        SCORE,
        /** The index in which the city is strongest. */
        STRONGEST
    }

    private static final int INDICES = 7;

    /** Japan's panel as the atlas publishes it. */
    public static final Study START =
            new Study(
                    "japan",
                    Scenario.published(),
                    0,
                    Page.RANKING,
                    Shading.FIELD,
                    Optional.empty());

    /** Checks that all is there, for it is read from files too. */
    public Study {
        Objects.requireNonNull(panel);
        Objects.requireNonNull(scenario.selection());
        Objects.requireNonNull(scenario.scaling());
        Objects.requireNonNull(scenario.weights());
        Objects.requireNonNull(scenario.means());
        Objects.requireNonNull(scenario.coverage());
        Objects.requireNonNull(page);
        Objects.requireNonNull(shading);
        if (sort < 0 || sort > INDICES) {
            throw new IllegalArgumentException("no index " + sort);
        }
    }

    public Study withPanel(String panel) {
        return new Study(panel, scenario, sort, page, shading, contrast);
    }

    public Study withScenario(Scenario scenario) {
        return new Study(panel, scenario, sort, page, shading, contrast);
    }

    public Study withSort(int sort) {
        return new Study(panel, scenario, sort, page, shading, contrast);
    }

    public Study withPage(Page page) {
        return new Study(panel, scenario, sort, page, shading, contrast);
    }

    public Study withShading(Shading shading) {
        return new Study(panel, scenario, sort, page, shading, contrast);
    }

    /** With two scenarios to compare. */
    public Study withContrast(Contrast contrast) {
        return new Study(
                panel,
                scenario,
                sort,
                page,
                shading,
                Optional.of(contrast).filter(c -> !c.equals(Contrast.USUAL)));
    }

    /** The two scenarios that are compared. */
    public Contrast contrasted() {
        return contrast.orElse(Contrast.USUAL);
    }

    /** Whether scores are as the atlas publishes them. */
    public boolean isPublished() {
        return scenario.equals(Scenario.published());
    }
}
