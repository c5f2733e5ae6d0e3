package atlas.library;

import atlas.city.Coded;
import atlas.city.GeoLevel;
import atlas.index.Score;
import atlas.ui.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** A worked example line by line: value, place, mean, and the whole. */
record ExampleTable(Lectern lectern, WorkedExample example) {
    /** One line for each step of the computation. */
    List<Node> lines() {
        var lines = new ArrayList<Node>();
        example.steps().forEach(step -> lines.add(line(step)));
        lines.add(mean());
        lines.add(overall());
        return lines;
    }

    private Node line(WorkedExample.Step step) {
        var indicator = step.score().indicator();
        String value =
                lectern.say(
                        "library.method.value",
                        number(step.observation().value()),
                        lectern.text(indicator.unit()),
                        String.valueOf(step.observation().year()),
                        level(step.observation().level()));
        String key = step.same() > 0 ? "library.method.place.ties" : "library.method.place";
        String place =
                lectern.say(
                        key, step.others(), step.worse(), step.same(), number(step.percentile()));
        var line =
                Words.flow(
                        Words.text(lectern.text(indicator.name()), "strong"),
                        Words.text("  " + value, "muted"),
                        Words.text("\n" + place));
        line.getStyleClass().add("library-indicator");
        return line;
    }

    private String level(GeoLevel level) {
        return lectern.messages().name("level", (Coded) level);
    }

    private Node mean() {
        var steps = example.steps();
        String sum =
                steps.stream()
                        .map(step -> number(step.percentile()))
                        .collect(Collectors.joining(" + "));
        Score score = example.own().index(example.dimension().number());
        return result(
                lectern.say(
                        "library.method.mean",
                        lectern.text(example.dimension().name()),
                        sum,
                        steps.size(),
                        number(example.mean()),
                        score.defined()));
    }

    /** The indices that are known, and their mean. */
    private Node overall() {
        Score overall = example.own().overall();
        if (overall.value().isEmpty()) {
            return result(
                    lectern.say("library.method.no-overall", overall.present(), overall.defined()));
        }
        String sum =
                example.own().indices().stream()
                        .filter(score -> score.value().isPresent())
                        .map(score -> number(score.value().getAsDouble()))
                        .collect(Collectors.joining(" + "));
        return result(
                lectern.say(
                        "library.method.overall",
                        sum,
                        overall.present(),
                        number(overall.value().getAsDouble()),
                        overall.defined()));
    }

    private Node result(String words) {
        var line = lectern.prose(words);
        line.getStyleClass().add("library-result");
        return line;
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(lectern.messages().language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
