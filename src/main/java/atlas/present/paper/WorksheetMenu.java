package atlas.present.paper;

import atlas.out.Paper;
import atlas.out.Saving;
import atlas.out.WholeFile;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Saves the worksheet on one or two cities, and the sheet with the answers. */
public final class WorksheetMenu extends VBox {
    private final PaperContext context;
    private final Messages messages;
    private final Saving saving;
    private final Switch<Paper.Size> size;
    private final Switch<LanguageChoice> language;
    private final Button blank = new Button();
    private final Button answers = new Button();
    private final UnderWay doing;
    private List<String> cities = List.of();

    /** Offers nothing until it is told the cities. */
    public WorksheetMenu(PaperContext context) {
        this.context = context;
        messages = context.messages();
        saving = new Saving(messages, context.background(), context.dialog());
        size = new Switch<>(messages, "paper.menu.size", Paper.Size.values());
        language = new Switch<>(messages, "paper.menu.tongue", LanguageChoice.values());
        language.choose(LanguageChoice.of(messages.language()));
        setId("worksheet");
        getStyleClass().add("handout-menu");
        button(blank, "blank", false);
        button(answers, "answers", true);
        blank.getStyleClass().add("accent");
        doing = new UnderWay(messages, "worksheet");
        var acts = new FlowPane(blank, answers);
        acts.getStyleClass().add("handout-acts");
        getChildren().setAll(language, size, acts, doing);
        show(List.of());
    }

    /**
     * Offers the sheets on some cities.
     *
     * @param cities ids of one or two, or none; those that are no city count as none
     */
    public void show(List<String> cities) {
        this.cities =
                cities.stream().filter(context.facts().cities()::containsKey).limit(2).toList();
        doing.end("");
        var closed = doing.busy().or(new SimpleBooleanProperty(this.cities.isEmpty()));
        blank.disableProperty().bind(closed);
        answers.disableProperty().bind(closed);
    }

    /** Gives up what is being written; nothing of it is left. */
    public void stop() {
        doing.stop();
    }

    private void button(Button button, String id, boolean filled) {
        button.setId("worksheet-" + id);
        button.textProperty().bind(messages.live("paper.menu." + id));
        button.setOnAction(_ -> save(filled));
    }

    private void save(boolean filled) {
        var asked = cities;
        var languages = new PaperLanguages(language.chosen().languages(messages.language()));
        var paper = size.chosen();
        var today = LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
        String name = String.join("-", asked) + (filled ? "-answers.pdf" : "-worksheet.pdf");
        saving.ask(this, messages.text("paper.menu.sheet"), name)
                .ifPresent(file ->
                        write(
                                file,
                                out -> {
                                    var dossiers =
                                            asked.stream().map(context.facts().dossiers()).toList();
                                    new Worksheet(
                                                    dossiers,
                                                    context.facts(),
                                                    languages,
                                                    today,
                                                    context.pack())
                                            .paper(paper, filled)
                                            .pdf()
                                            .writeTo(out);
                                }));
    }

    private void write(Path file, WholeFile.Content content) {
        var wanted = doing.begin();
        doing.writing();
        saving.write(
                file,
                content.onlyIf(wanted),
                told -> {
                    if (wanted.getAsBoolean()) {
                        doing.end(told);
                    }
                });
    }
}
