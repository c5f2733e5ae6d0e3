package atlas.present.paper;

import atlas.city.Language;
import atlas.out.Paper;
import atlas.out.Saving;
import atlas.out.WholeFile;
import atlas.state.tour.Tour;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.lang.System.Logger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
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
    private final Button stop = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = new Label();
    private Optional<Tour> tour = Optional.empty();
    private Optional<PhotoWalk> walk = Optional.empty();
    private int work;

    /** Shows nothing until it is given a tour. */
    public HandoutMenu(PaperContext context) {
        this.context = context;
        messages = context.messages();
        saving = new Saving(messages, context.background(), context.dialog());
        steps = new StepChoice(messages);
        size = new Switch<>(messages, "paper.menu.size", Paper.Size.values());
        tongue = new Switch<>(messages, "paper.menu.tongue", LanguageChoice.values());
        tongue.choose(LanguageChoice.BOTH);
        setId("handout");
        getStyleClass().add("handout-menu");
        setAccessibleRole(AccessibleRole.PARENT);
        button(pdf, "pdf", () -> make(tongue(), 1, this::handout));
        button(html, "html", () -> make(List.of(Language.values()), 2, this::story));
        button(stop, "stop", this::stop);
        pdf.getStyleClass().add("accent");
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        var acts = new FlowPane(pdf, html, stop);
        acts.getStyleClass().add("handout-acts");
        var doing = new HBox(bar, told);
        doing.getStyleClass().add("handout-doing");
        bar.managedProperty().bind(bar.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        pdf.disableProperty().bind(steps.empty().or(bar.visibleProperty()));
        html.disableProperty().bind(pdf.disabledProperty());
        stop.visibleProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
        getChildren().setAll(steps, tongue, size, acts, doing);
    }

    /** The rules of appearance, of this menu and of that of worksheets. */
    public static String sheet() {
        return Look.sheet(HandoutMenu.class, "handout.css");
    }

    /** Offers all steps of a tour. */
    public void show(Tour tour) {
        stop();
        this.tour = Optional.of(tour);
        told.setText("");
        steps.show(tour.steps());
    }

    /** Gives up what is being made; nothing is written. */
    public void stop() {
        work++;
        walk.ifPresent(PhotoWalk::close);
        walk = Optional.empty();
        bar.setVisible(false);
    }

    private void button(Button button, String id, Runnable action) {
        button.setId("handout-" + id);
        button.textProperty().bind(messages.live("paper.menu." + id));
        button.setOnAction(_ -> action.run());
    }

    private List<Language> tongue() {
        return tongue.chosen().languages(messages.language());
    }

    /** A name with its ending, and what stands in the file. */
    private record Made(String name, WholeFile.Content content) {}

    private void make(List<Language> languages, int photographed, Function<Work, Made> make) {
        stop();
        int mine = work;
        tour.ifPresent(chosen -> {
            bar.setVisible(true);
            var wish =
                    new PhotoWalk.Wish(
                            steps.chosen(),
                            languages.subList(0, Math.min(photographed, languages.size())),
                            FRAME,
                            TEXT_SIZE);
            var photos =
                    new PhotoWalk(
                            context.background(),
                            wish,
                            this::progress,
                            stops ->
                                    write(
                                            mine,
                                            () -> make.apply(new Work(chosen, stops, languages))));
            walk = Optional.of(photos);
            photos.start(context.studio(), this::fail);
        });
    }

    private record Work(Tour tour, List<Stop> stops, List<Language> languages) {}

    private Made handout(Work work) {
        var handout =
                new Handout(
                        work.tour(),
                        work.stops(),
                        new PaperLanguages(work.languages()),
                        context.facts().references(),
                        today(),
                        context.pack());
        return new Made(work.tour().id() + ".pdf", handout.paper(size.chosen()).pdf());
    }

    private Made story(Work work) {
        var story =
                new StoryPage(
                        work.tour(),
                        work.stops(),
                        messages.language(),
                        context.facts().references(),
                        today(),
                        context.pack());
        return new Made(work.tour().id() + ".html", story.file());
    }

    private void write(int mine, Callable<Made> make) {
        context.background()
                .run(
                        make,
                        made -> {
                            if (mine == work) {
                                stop();
                                saving.save(
                                        this,
                                        messages.text("paper.menu.title"),
                                        made.name(),
                                        made.content(),
                                        told::setText);
                            }
                        });
    }

    private void progress(int done, int all) {
        bar.setProgress(all == 0 ? 0 : (double) done / all);
        told.setText(messages.text("paper.menu.progress", done, all));
    }

    private void fail(Throwable failure) {
        LOG.log(Logger.Level.WARNING, "No pictures", failure);
        stop();
        told.setText(messages.text("paper.menu.failed"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
    }

    /** What it offers, for tests. */
    List<Button> acts() {
        return new ArrayList<>(List.of(pdf, html, stop));
    }

    /** What it says now. */
    String told() {
        return told.getText();
    }
}
