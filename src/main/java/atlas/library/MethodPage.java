package atlas.library;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.index.Scenario;
import atlas.state.Chapter;
import java.util.Locale;

/** How scores come about: in words, then worked out for a city. */
final class MethodPage {
    private final Lectern lectern;

    MethodPage(Lectern lectern) {
        this.lectern = lectern;
    }

    Column page() {
        var column = new Column(lectern, Chapter.METHOD);
        var scores = lectern.shelf().measured().scores();
        if (scores.isEmpty()) {
            return column.add(lectern.prose(lectern.say("library.method.none")));
        }
        words(column, scores.getFirst().scenario());
        WorkedExample.find(lectern.shelf(), lectern.navigator().now().city())
                .ifPresent(example -> write(column, example));
        return column;
    }

    private void words(Column column, Scenario scenario) {
        var coverage = scenario.coverage();
        column.heading(lectern.say("library.method.steps"));
        column.add(lectern.prose(lectern.say("index.how.value")));
        column.add(
                lectern.prose(
                        lectern.say(
                                "index.how-scale." + code(scenario.scaling().normalisation()))));
        column.add(lectern.prose(lectern.say("library.method.weights")));
        column.add(
                lectern.prose(
                        lectern.say(
                                "index.how.index",
                                lectern.say("index.mean." + code(scenario.means().index())),
                                coverage.indicators(),
                                Math.round(100 * coverage.share()))));
        column.add(
                lectern.prose(
                        lectern.say(
                                "index.how.overall",
                                lectern.say("index.mean." + code(scenario.means().overall())),
                                coverage.indices())));
        column.add(
                lectern.prose(
                        lectern.say(
                                scenario.selection().prefectural()
                                        ? "index.how.prefectural"
                                        : "index.how.no-prefectural")));
        column.add(lectern.prose(lectern.say("index.how.rank")));
    }

    private void write(Column column, WorkedExample example) {
        City city = example.city();
        Dimension dimension = example.dimension();
        String name = lectern.text(city.name().common());
        column.heading(lectern.say("library.method.example", name));
        column.add(
                lectern.prose(
                        lectern.say(
                                "library.method.example.lead",
                                lectern.text(dimension.name()),
                                lectern.text(example.panel().name()),
                                example.panel().cityIds().size())));
        column.add(new ExampleTable(lectern, example).lines());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
