package atlas.present.paper;

import atlas.city.Language;
import atlas.out.Paper;
import atlas.out.Saving;
import atlas.out.WholeFile;
import atlas.state.tour.Tour;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What of a tour is to be handed out, and how: the steps, the paper, the languages; then as PDF, or
 * as one HTML file. Shows how far it is, and can be stopped. To be shown in whatever its place
 * shows dialogs in; forgets nothing while it is hidden.
 */
public final class HandoutMenu extends VBox {
    private static final Logger LOG = System.getLogger(HandoutMenu.class.getName());
    private static final Studio.Frame FRAME = new Studio.Frame(1640, 1025);
    private static final int TEXT_SIZE = 160;

    private final PaperContext context;
    private final Messages messages;
    private final Saving saving;
    private final StepChoice steps;
    private final Switch<Paper.Size> size;
    private final Switch<LanguageChoice> tongue;
    private final Button pdf = new Button();
    private final Button html = new Button();
    private final UnderWay doing;
    private Optional<Tour> tour = Optional.empty();

    /** Shows nothing until it is given a tour. */
    public HandoutMenu(PaperContext context) {
        this.context = context;
        messages = context.messages();
        saving = new Saving(messages, context.background(), context.dialog());
        doing = new UnderWay(messages, "handout");
        steps = new StepChoice(messages);
        size = new Switch<>(messages, "paper.menu.size", Paper.Size.values());
        tongue = new Switch<>(messages, "paper.menu.tongue", LanguageChoice.values());
        tongue.choose(LanguageChoice.BOTH);
        setId("handout");
        getStyleClass().add("handout-menu");
        setAccessibleRole(AccessibleRole.PARENT);
        button(pdf, "pdf", () -> make(".pdf", tongue(), 1, this::handout));
        button(html, "html", () -> make(".html", List.of(Language.values()), 2, this::story));
        pdf.getStyleClass().add("accent");
        var acts = new FlowPane(pdf, html);
        acts.getStyleClass().add("handout-acts");
        pdf.disableProperty().bind(steps.empty().or(doing.busy()));
        html.disableProperty().bind(pdf.disabledProperty());
        getChildren().setAll(steps, tongue, size, acts, doing);
    }

    /** The rules of appearance, of this menu and of that of worksheets. */
    public static String sheet() {
        return Look.sheet(HandoutMenu.class, "handout.css");
    }

    /** Offers all steps of a tour. */
    public void show(Tour tour) {
        this.tour = Optional.of(tour);
        doing.end("");
        steps.show(tour.steps());
    }

    /** Gives up what is being made; nothing is written. */
    public void stop() {
        doing.stop();
    }

    private void button(Button button, String id, Runnable action) {
        button.setId("handout-" + id);
        button.textProperty().bind(messages.live("paper.menu." + id));
        button.setOnAction(_ -> action.run());
    }

    private List<Language> tongue() {
        return tongue.chosen().languages(messages.language());
    }

    /**
     * The file is asked for first: whoever waits for pictures should know that it is not in vain.
     */
    private void make(
            String ending,
            List<Language> languages,
            int photographed,
            Function<Work, WholeFile.Content> make) {
        var paper = size.chosen();
        var first = messages.language();
        tour.ifPresent(chosen ->
                saving.ask(this, messages.text("paper.menu.title"), chosen.id() + ending)
                        .ifPresent(file ->
                                walk(
                                        languages.subList(
                                                0, Math.min(photographed, languages.size())),
                                        file,
                                        stops ->
                                                make.apply(
                                                        new Work(
                                                                chosen, stops, languages, paper,
                                                                first)))));
    }

    private void walk(
            List<Language> languages, Path file, Function<List<Stop>, WholeFile.Content> make) {
        var wanted = doing.begin();
        var walk =
                new PhotoWalk(
                        context.background(),
                        new PhotoWalk.Wish(steps.chosen(), languages, FRAME, TEXT_SIZE),
                        doing::pictures,
                        stops -> write(file, out -> make.apply(stops).writeTo(out), wanted));
        doing.holds(walk::close);
        walk.start(context.studio(), this::fail);
    }

    private record Work(
            Tour tour,
            List<Stop> stops,
            List<Language> languages,
            Paper.Size paper,
            Language first) {}

    private WholeFile.Content handout(Work work) {
        var handout =
                new Handout(
                        work.tour(),
                        work.stops(),
                        new PaperLanguages(work.languages()),
                        context.facts().references(),
                        today(),
                        context.pack());
        return handout.paper(work.paper()).pdf();
    }

    private WholeFile.Content story(Work work) {
        var story =
                new StoryPage(
                        work.tour(),
                        work.stops(),
                        work.first(),
                        context.facts().references(),
                        today(),
                        context.pack());
        return story.file();
    }

    private void write(Path file, WholeFile.Content content, BooleanSupplier wanted) {
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

    private void fail(Throwable failure) {
        LOG.log(Logger.Level.WARNING, "No pictures", failure);
        doing.end(messages.text("paper.menu.failed"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    }

    /** What it offers, for tests. */
    List<Button> acts() {
        return new ArrayList<>(List.of(pdf, html, doing.stopButton()));
    }

    /** What it says now. */
    String told() {
        return doing.told();
    }
}
