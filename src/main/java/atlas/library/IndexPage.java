package atlas.library;

import atlas.city.Coded;
import atlas.city.Dimension;
import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.IndicatorUse;
import atlas.city.ModelReading;
import atlas.city.Panel;
import atlas.state.Chapter;
import atlas.state.Section;
import atlas.ui.Link;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The seven indices: what each means, by what it is measured, and where it can be seen. */
final class IndexPage {
    private final Lectern lectern;
    private final Shelf.Measured measured;

    IndexPage(Lectern lectern) {
        this.lectern = lectern;
        measured = lectern.shelf().measured();
    }

    Column page() {
        var column = new Column(lectern, Chapter.INDICES);
        for (var dimension : measured.dimensions()) {
            var concept = Optional.ofNullable(measured.concepts().get(dimension.number()));
            var ids = new ArrayList<>(List.of(String.valueOf(dimension.number())));
            concept.ifPresent(ids::add);
            column.item(ids, head(dimension));
            for (var panel : measured.panels()) {
                column.add(indicators(panel, dimension.number()));
            }
        }
        column.heading(lectern.say("index.context"));
        measured.panels().forEach(panel -> column.add(indicators(panel, 0)));
        return column;
    }

    private Node head(Dimension dimension) {
        var text = new ArrayList<Node>();
        var margin = new ArrayList<Node>();
        text.add(
                Words.heading(
                        lectern.say(
                                "index.numbered",
                                dimension.number(),
                                lectern.text(dimension.name())),
                        2));
        Optional.ofNullable(measured.concepts().get(dimension.number()))
                .flatMap(lectern.shelf()::concept)
                .ifPresent(concept -> {
                    text.addAll(lectern.facts(concept.seedFacts()));
                    margin.add(lectern.caption(lectern.say("library.margin.concepts")));
                    margin.add(lectern.line(lectern.concept(concept)));
                });
        margin.add(lectern.caption(lectern.say("library.indices.see")));
        models(dimension.number()).forEach(margin::add);
        return new Passage(text, margin);
    }

    /** The cities that the seed takes as models, where they have a score. */
    private List<Node> models(int number) {
        return lectern.shelf().places().cities().stream()
                .filter(city -> city.model().filter(ModelReading::fromSeed).isPresent())
                .filter(city ->
                        measured.scores().stream()
                                .flatMap(s -> s.city(city.id()).stream())
                                .anyMatch(s -> s.index(number).value().isPresent()))
                .<Node>map(city ->
                        lectern.line(
                                new Link(
                                        lectern.text(city.name().common()),
                                        _ ->
                                                lectern.visit(
                                                        city.id(),
                                                        s ->
                                                                s.withSection(Section.INDEX)
                                                                        .withAxis(
                                                                                Optional.of(
                                                                                        number))))))
                .toList();
    }

    private List<Node> indicators(Panel panel, int number) {
        var nodes = new ArrayList<Node>();
        measured.indicators().stream()
                .filter(i -> i.index() == number && i.panels().contains(panel.id()))
                .forEach(i -> nodes.add(line(i)));
        if (!nodes.isEmpty()) {
            nodes.addFirst(
                    lectern.caption(
                            lectern.say(
                                    "library.indices.panel",
                                    lectern.text(panel.name()),
                                    panel.cityIds().size())));
        }
        return nodes;
    }

    private Node line(Indicator indicator) {
        var line =
                Words.flow(
                        Words.text(lectern.text(indicator.name()), "strong"),
                        Words.text("  " + lectern.text(indicator.unit()), "muted"));
        if (indicator.role() != IndicatorRole.CORE) {
            line.getChildren()
                    .add(
                            Words.text(
                                    "  "
                                            + lectern.messages()
                                                    .name("library.role", indicator.role()),
                                    "muted",
                                    "small"));
        }
        line.getChildren()
                .addAll(
                        Words.text("\n" + lectern.text(indicator.definition()), "small"),
                        Words.text("\n" + facts(indicator), "muted", "small"));
        line.getStyleClass().add("library-indicator");
        return line;
    }

    private String facts(Indicator indicator) {
        var facts = new ArrayList<String>();
        facts.add(level(indicator));
        facts.add(
                Optional.ofNullable(measured.uses().get(indicator.id()))
                        .map(this::filled)
                        .orElseGet(() -> lectern.say("library.indices.empty")));
        if (indicator.direction() < 0) {
            facts.add(lectern.say("library.indices.reversed"));
        }
        return facts.stream().collect(Collectors.joining(" · "));
    }

    private String filled(IndicatorUse use) {
        String years =
                use.firstYear() == use.lastYear()
                        ? String.valueOf(use.lastYear())
                        : lectern.say(
                                "profile.span",
                                String.valueOf(use.firstYear()),
                                String.valueOf(use.lastYear()));
        return lectern.say("library.indices.filled", use.cities(), use.sources(), years);
    }

    private String level(Indicator indicator) {
        return Arrays.stream(GeoLevel.values())
                .filter(level -> level.code().equals(indicator.usualLevel()))
                .map((Coded level) -> lectern.messages().name("level", level))
                .findFirst()
                .orElseGet(() -> lectern.say("library.indices.mixed"));
    }
}
