package atlas.profile;

import atlas.city.Indicator;
import atlas.city.ModelReading;
import atlas.city.Observation;
import atlas.narrative.CityParagraph;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The first page: a paragraph, ways on, key figures, the model, the ties. */
final class OverviewSection {
    private final Page page;
    private final Messages messages;

    private OverviewSection(Page page) {
        this.page = page;
        this.messages = page.messages();
    }

    static VBox of(Page page) {
        var overview = new OverviewSection(page);
        var section = Page.column("section-overview");
        section.getChildren().addAll(overview.paragraph(), WaysOn.fromOverview(page));
        if (page.dossier().stories().isEmpty()) {
            section.getChildren().add(EmptySection.neighbours(page));
        }
        section.getChildren().addAll(overview.figures());
        section.getChildren().addAll(overview.model());
        section.getChildren().addAll(new Ideas(page).ofTheCity());
        section.getChildren().addAll(new TieList(page), new PeerList(page));
        return section;
    }

    private Node paragraph() {
        var words = new CityParagraph(page.language(), messages::text);
        var paragraph = Words.line(words.of(page.dossier()), "prose-text");
        paragraph.getStyleClass().add("prose");
        return paragraph;
    }

    private List<Node> figures() {
        var figures =
                KeyFigures.of(
                                page.context().catalogue().indicators(),
                                page.dossier().observations(),
                                page.context().catalogue().home(page.dossier().city().id()))
                        .figures();
        if (figures.isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Words.heading(messages.text("profile.figures"), 2));
        figures.forEach(f -> nodes.add(figure(f)));
        return nodes;
    }

    private Node figure(KeyFigures.Figure figure) {
        Indicator indicator = figure.indicator();
        Observation observation = figure.observation();
        String unit = messages.text(indicator.unit());
        var name = Words.line(messages.text(indicator.name()));
        var what =
                Words.flow(
                        Words.text(unit, "muted", "small"),
                        Words.text(
                                " · "
                                        + messages.text(
                                                "profile.year", String.valueOf(observation.year())),
                                "muted",
                                "small"));
        what.getChildren().addAll(page.notes(List.of(observation.sourceId())));
        page.marks().level(observation.level()).ifPresent(m -> add(what, m));
        page.marks().confidence(observation.confidence()).ifPresent(m -> add(what, m));
        var left = new VBox(name, what);
        HBox.setHgrow(left, Priority.ALWAYS);
        var value = Words.line(number(observation.value()), "figure-value");
        value.setMinWidth(VBox.USE_PREF_SIZE);
        var row = new HBox(left, value);
        row.getStyleClass().add("figure");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                messages.text(
                        "profile.figure.spoken",
                        messages.text(indicator.name()),
                        number(observation.value()),
                        unit,
                        String.valueOf(observation.year())));
        return row;
    }

    private String number(double value) {
        var format = NumberFormat.getNumberInstance(page.language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    private static void add(TextFlow flow, Node mark) {
        flow.getChildren().addAll(Words.text(" ", "small"), mark);
    }

    private List<Node> model() {
        return page.city().model().map(this::model).orElse(List.of());
    }

    private List<Node> model(ModelReading reading) {
        String who = reading.fromSeed() ? "profile.model.seed" : "profile.model.atlas";
        var words = Words.flow(Words.text(messages.text(who), "muted"));
        words.getChildren().addAll(page.notes(reading.seedFacts()));
        return List.of(
                Words.heading(messages.text("profile.model"), 2),
                Words.line(messages.name("model", reading.model()), "strong"),
                words);
    }
}
