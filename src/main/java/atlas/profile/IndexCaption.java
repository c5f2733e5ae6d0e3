package atlas.profile;

import atlas.city.Dimension;
import atlas.city.Language;
import atlas.index.CityScores;
import atlas.index.Scenario;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what the scores compare, on what they rest and how they come about. */
record IndexCaption(IndexContext context, IndexData.Standing standing) {
    /** The sentences beneath the radar. */
    List<String> sentences() {
        CityScores city = standing.city();
        var sentences = new ArrayList<String>();
        sentences.add(scale());
        sentences.add(text("index.caption.coverage", city.known(), city.indicators().size()));
        if (city.prefectural() > 0) {
            sentences.add(text("index.caption.prefectural", city.prefectural()));
        }
        List<Dimension> unmeasured = context.data().unmeasured(standing);
        if (!unmeasured.isEmpty()) {
            sentences.add(text("index.caption.unmeasured", names(unmeasured)));
        }
        if (standing.computed() > 0) {
            sentences.add(text("index.caption.median"));
        }
        sentences.add(text("index.caption.scenario", scenarioName()));
        return sentences;
    }

    /** The sentences as one; Japanese puts no space between them. */
    String paragraph() {
        String gap = messages().language() == Language.JAPANESE ? "" : " ";
        return String.join(gap, sentences()) + " ";
    }

    /** The steps of the computation in plain words. */
    List<String> method() {
        Scenario scenario = standing.scores().scenario();
        Scenario.Coverage coverage = scenario.coverage();
        return List.of(
                messages().text(standing.panel().description()),
                text("index.how.value"),
                text("index.how-scale." + IndexWords.code(scenario.scaling().normalisation())),
                text(
                        "index.how.index",
                        text("index.mean." + IndexWords.code(scenario.means().index())),
                        coverage.indicators(),
                        Math.round(100 * coverage.share())),
                text(
                        "index.how.overall",
                        text("index.mean." + IndexWords.code(scenario.means().overall())),
                        coverage.indices()),
                text(
                        scenario.selection().prefectural()
                                ? "index.how.prefectural"
                                : "index.how.no-prefectural"),
                text("index.how.rank"));
    }

    private String scale() {
        String normalisation =
                IndexWords.code(standing.scores().scenario().scaling().normalisation());
        return text(
                "index.caption.scale",
                text("index.scale." + normalisation),
                standing.scores().cities().size(),
                messages().text(standing.panel().name()));
    }

    private String scenarioName() {
        boolean published = standing.scores().scenario().equals(Scenario.published());
        return text(published ? "index.scenario.published" : "index.scenario.own");
    }

    private String names(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(d -> messages().text(d.name()))
                .collect(Collectors.joining(text("radar.and")));
    }

    private Messages messages() {
        return context.messages();
    }

    private String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }
}
