package atlas.profile;

import atlas.city.Confidence;
import atlas.city.Language;
import atlas.city.SeedFact;
import atlas.city.Source;
import atlas.ui.Messages;
import atlas.ui.Reference;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** Everything the city's records rest on, and an honest count of what rests on nothing yet. */
final class SourceSection {
    private final Page page;
    private final Messages messages;
    private final ReferenceCard card;

    private SourceSection(Page page) {
        this.page = page;
        this.messages = page.messages();
        this.card = page.card();
    }

    static VBox of(Page page) {
        var sources = new SourceSection(page);
        var section = Page.column("section-sources");
        section.getChildren().addAll(sources.honesty());
        section.getChildren().addAll(sources.list());
        section.getChildren().addAll(sources.seedFacts());
        return section;
    }

    private List<Node> honesty() {
        var nodes = new ArrayList<Node>();
        int records = page.sources().records().size();
        int sources = page.sources().numbered().size();
        nodes.add(Words.line(messages.text("profile.sources.count", records, sources)));
        long without = page.sources().withoutSource();
        nodes.add(
                Words.line(
                        without == 0
                                ? messages.text("profile.sources.all")
                                : messages.text("profile.sources.without", without)));
        nodes.add(Words.heading(messages.text("profile.sources.sure"), 3));
        var counts = page.sources().byConfidence();
        for (Confidence confidence : Confidence.values()) {
            long count = counts.getOrDefault(confidence, 0L);
            String meaning = messages.name("confidence-meaning", confidence);
            nodes.add(
                    Words.line(
                            messages.text("profile.sources.confidence", meaning, count),
                            "muted",
                            "small"));
        }
        return nodes;
    }

    private List<Node> list() {
        var nodes = new ArrayList<Node>();
        nodes.add(Words.heading(messages.text("section.sources"), 2));
        page.sources().numbered().forEach(s -> nodes.add(source(s)));
        return nodes;
    }

    private Node source(Source source) {
        var words = Words.line(source.title(), "strong");
        Stream.of(card.imprint(source), licence(source), access(source))
                .filter(line -> !line.isBlank())
                .map(line -> Words.text("\n" + line, "muted", "small"))
                .forEach(words.getChildren()::add);
        if (!source.url().isBlank()) {
            words.getChildren().add(Words.text("\n", "small"));
            words.getChildren().addAll(card.address(source.url()));
        }
        return numbered(String.valueOf(page.sources().number(source)), words);
    }

    private String licence(Source source) {
        return source.licence().isBlank()
                ? ""
                : messages.text("reference.licence", source.licence());
    }

    /** The notes on it are in English; Japanese readers find them on the source's own card. */
    private String access(Source source) {
        return source.access().isBlank() || messages.language() != Language.ENGLISH
                ? ""
                : messages.text("reference.access", source.access());
    }

    private List<Node> seedFacts() {
        if (page.dossier().seedFacts().isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Words.heading(messages.text("profile.sources.seed"), 2));
        page.dossier().seedFacts().values().stream()
                .sorted(Comparator.comparingInt(f -> Integer.parseInt(f.id().substring(1))))
                .forEach(f -> nodes.add(seedFact(f)));
        return nodes;
    }

    private Node seedFact(SeedFact fact) {
        String document = messages.text("reference.document." + fact.document());
        String place = messages.text("reference.line", document, messages.text(fact.section()));
        var words =
                Words.flow(
                        Words.text(messages.text(fact.text())),
                        Words.text("\n" + place, "muted", "small"));
        return numbered(page.label(new Reference.OfSeed(fact)), words);
    }

    private static Node numbered(String number, TextFlow words) {
        var label = Words.line(number, "strong", "small");
        label.getStyleClass().add("source-number");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(label, words);
        row.getStyleClass().add("source");
        return row;
    }
}
