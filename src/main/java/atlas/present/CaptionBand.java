package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.tour.Step;
import atlas.ui.Messages;
import atlas.ui.Veil;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the class reads below the atlas: never on it, so that nothing told is hidden. A click leads
 * to the next step.
 */
public final class CaptionBand extends VBox {
    private final Presenter presenter;
    private final Messages messages;
    private final ObservableValue<Tongues> tongues;
    private final ObservableValue<Veil> veil;
    private final Columns columns = new Columns();
    private final Dots dots;
    private final HBox waiting = new HBox();

    /**
     * @param tongues in which language the class reads
     * @param veil over the names that the class is to guess
     * @param typed the number of a step that is being typed
     * @param tools of the lecturer, at the foot while they are used
     * @param aside what is told to the lecturer, at the foot, unless there is a better place
     */
    public CaptionBand(
            Presenter presenter,
            Messages messages,
            ObservableValue<Tongues> tongues,
            ObservableValue<Veil> veil,
            ObservableValue<String> typed,
            Region tools,
            Aside aside) {
        this.veil = veil;
        this.presenter = presenter;
        this.messages = messages;
        this.tongues = tongues;
        dots = new Dots(presenter, messages, veil, typed);
        getStyleClass().add("caption-band");
        setId("caption-band");
        fillWaiting();
        var line = new AsideLine(aside, messages, aside.apart().not());
        HBox.setHgrow(line, Priority.ALWAYS);
        // They take turns: a narrow screen has no room for both.
        dots.visibleProperty().bind(tools.visibleProperty().not());
        dots.managedProperty().bind(dots.visibleProperty());
        getChildren().setAll(columns, new HBox(dots, waiting, line, tools));
        getChildren().getLast().getStyleClass().add("caption-foot");
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                presenter.next();
            }
        });
        var _ = presenter.show().subscribe(_ -> show());
        var _ = messages.languageProperty().subscribe((_, _) -> show());
        var _ = tongues.subscribe((_, _) -> show());
        var _ = veil.subscribe((_, _) -> show());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void show() {
        Optional<Show> now = presenter.show().get();
        setVisible(now.isPresent());
        setManaged(now.isPresent());
        now.ifPresent(show -> {
            columns.show(columns(veiled(show.step().words())));
            boolean waits = show.paused();
            waiting.setVisible(waits);
            waiting.setManaged(waits);
        });
    }

    private Step.Words veiled(Step.Words words) {
        var over = veil.getValue();
        return new Step.Words(
                over.over(words.title()),
                over.over(words.caption()),
                over.over(words.question()),
                words.notes());
    }

    private List<Region> columns(Step.Words words) {
        return tongues.getValue().of(messages.language()).stream()
                .<Region>map(language -> column(words, language))
                .toList();
    }

    private static VBox column(Step.Words words, Language language) {
        var column = new VBox();
        column.getStyleClass().add("caption-column");
        line(words.title(), language, "caption-title").ifPresent(column.getChildren()::add);
        line(words.caption(), language, "caption-text").ifPresent(column.getChildren()::add);
        line(words.question(), language, "caption-question").ifPresent(column.getChildren()::add);
        return column;
    }

    private static Optional<Label> line(Bilingual words, Language language, String style) {
        return Optional.of(words.in(language))
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(words.in(language.other())).filter(t -> !t.isBlank()))
                .map(text -> {
                    var label = new Label(text);
                    label.setWrapText(true);
                    label.setMinHeight(USE_PREF_SIZE);
                    label.getStyleClass().addAll(style, "script-" + language.code());
                    return label;
                });
    }

    private void fillWaiting() {
        var says = new Label();
        says.textProperty().bind(messages.live("show.waits"));
        says.setMinWidth(USE_PREF_SIZE);
        var resume = new Button();
        resume.setId("resume");
        resume.textProperty().bind(messages.live("show.resume"));
        resume.setMinWidth(USE_PREF_SIZE);
        resume.setOnAction(_ -> presenter.resume());
        waiting.getStyleClass().add("caption-waits");
        waiting.setId("tour-waits");
        waiting.getChildren().setAll(says, resume);
    }
}
