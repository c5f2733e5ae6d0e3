package atlas.ranking;

import atlas.index.Procedure;
import atlas.narrative.MethodFacts;
import atlas.narrative.MethodSheet;
import atlas.narrative.MethodWriter;
import atlas.out.WholeFile;
import atlas.state.Chapter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the present scenario does, step by step, to read, to copy and to save. */
final class MethodPage extends BorderPane {
    private final RankingContext context;
    private final RankingModel model;
    private final KeptModel kept;
    private final VBox text = new VBox();
    private final Label says = KeptCard.label("", "small", "method-says");
    private Optional<Done> done = Optional.empty();
    private Optional<MethodSheet> sheet = Optional.empty();

    /** What was counted while a scenario was computed. */
    private record Done(Computed of, Procedure procedure, Set<String> counted) {}

    MethodPage(RankingContext context, RankingModel model, KeptModel kept) {
        this.context = context;
        this.model = model;
        this.kept = kept;
        getStyleClass().add("method-page");
        text.getStyleClass().add("method-text");
        says.managedProperty().bind(says.textProperty().isNotEmpty());
        setTop(new VBox(acts(), says));
        var scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("method-scroll");
        setCenter(scroll);
        var _ = model.computed().subscribe(c -> c.ifPresent(this::count));
        var _ = model.intervals().subscribe((_, _) -> show());
        var _ = kept.kept().subscribe((_, _) -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    /** What stands on the page; empty until it is computed. */
    Optional<MethodSheet> sheet() {
        return sheet;
    }

    private FlowPane acts() {
        var acts =
                new FlowPane(
                        button("method.copy", this::copy),
                        button("method.save", this::save),
                        button("method.library", () -> context.navigator().read(Chapter.METHOD)));
        acts.getStyleClass().add("method-acts");
        return acts;
    }

    private Button button(String key, Runnable action) {
        var button = new Button();
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet-button");
        button.textProperty().bind(context.messages().live(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void count(Computed computed) {
        var measures = model.measures();
        says.setText("");
        context.background()
                .run(
                        () ->
                                new Done(
                                        computed,
                                        Procedure.of(measures, computed.scenario()),
                                        measures.counted(computed.scenario().selection())),
                        this::take);
    }

    private void take(Done counted) {
        if (model.computed().get().equals(Optional.of(counted.of()))) {
            done = Optional.of(counted);
            show();
        }
    }

    private void show() {
        sheet = done.map(this::write);
        text.getChildren().clear();
        sheet.ifPresent(this::show);
    }

    private MethodSheet write(Done counted) {
        var messages = context.messages();
        var writer = new MethodWriter(messages.language(), messages::text);
        return writer.of(
                new MethodFacts(
                        counted.procedure(),
                        counted.of().scores(),
                        counted.counted(),
                        model.intervals().get(),
                        names(counted.of().scores().panelId())));
    }

    private MethodFacts.Names names(String panel) {
        var facts = context.facts();
        var cities =
                facts.cities().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> e.getValue().name().common()));
        return new MethodFacts.Names(
                kept.present().map(k -> k.name()),
                facts.panels().stream()
                        .filter(p -> p.id().equals(panel))
                        .map(p -> p.name())
                        .findFirst()
                        .orElseThrow(),
                facts.dimensions().stream().map(d -> d.shortName()).toList(),
                cities);
    }

    private void show(MethodSheet said) {
        var lines = text.getChildren();
        lines.add(KeptCard.label(said.title(), "title"));
        lines.add(KeptCard.label(said.lead(), "strong"));
        for (var step : said.steps()) {
            lines.add(KeptCard.label(step.heading(), "heading", "method-heading"));
            for (String sentence : step.sentences()) {
                lines.add(KeptCard.label(sentence, "method-sentence"));
            }
            for (String point : step.points()) {
                lines.add(KeptCard.label("• " + point, "method-point"));
            }
        }
    }

    private void copy() {
        sheet.ifPresent(said -> {
            var content = new ClipboardContent();
            content.putString(said.text());
            Clipboard.getSystemClipboard().setContent(content);
            tell("method.copied");
        });
    }

    private void save() {
        sheet.ifPresent(said -> ask().ifPresent(file -> save(file, said)));
    }

    private Optional<Path> ask() {
        var window = getScene() == null ? null : getScene().getWindow();
        String panel = context.navigator().now().study().panel();
        return context.keeping()
                .dialog()
                .ask(window, context.messages().text("method.save"), "method-" + panel + ".md");
    }

    private void save(Path file, MethodSheet said) {
        boolean plain = file.toString().endsWith(".txt");
        context.background()
                .run(
                        () -> written(file, plain ? said.text() : said.markdown()),
                        written -> tell(written ? "method.saved" : "method.unsaved", file));
    }

    private static boolean written(Path file, String text) {
        try {
            WholeFile.write(file, WholeFile.Content.of(text));
            return true;
        } catch (IOException failure) {
            System.getLogger(MethodPage.class.getName())
                    .log(System.Logger.Level.WARNING, "The method is not saved: " + failure);
            return false;
        }
    }

    private void tell(String key, Object... arguments) {
        says.setText(context.messages().text(key, arguments));
    }
}
