package atlas.profile;

import atlas.city.Witness;
import atlas.ui.IndexSign;
import atlas.ui.Markdown;
import atlas.ui.Notes;
import atlas.ui.Reference;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/**
 * The story in the language of the moment, with its own numbered notes below. Sentences that speak
 * for an index lead to it; those of the highlighted index are set off.
 */
final class StorySection extends VBox {
    private static final String TITLE = "\\A\\s*# .*\\R";
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final Page page;
    private final StoryMarks marks;
    private final VBox above = new VBox();
    private final List<Node> blocks;

    private StorySection(Page page, String story) {
        this.page = page;
        marks = new StoryMarks(page.witnesses(), page.language());
        getStyleClass().addAll("section", "section-story");
        above.getStyleClass().add("story-index");
        var notes = new Notes(page.dossier().sources(), page.dossier().seedFacts());
        // The header above already shows the title.
        String text = marks.in(story).replaceFirst(TITLE, "");
        blocks = new Markdown(id -> sign(notes, id)).render(text);
        getChildren().add(above);
        getChildren().addAll(blocks);
        getChildren().add(Words.heading(page.messages().text("profile.notes"), 2));
        getChildren()
                .add(
                        Words.flow(
                                Words.text(
                                        page.messages().text("profile.seed"), "muted", "small")));
        int number = 1;
        for (Reference reference : notes.used()) {
            getChildren().add(note(number, reference));
            number++;
        }
        mark(Optional.empty());
    }

    /** The story of a city, or why there is none. */
    static Region of(Page page) {
        return Optional.ofNullable(page.dossier().stories().get(page.language()))
                .<Region>map(story -> new StorySection(page, story))
                .orElseGet(() -> none(page));
    }

    /** Sets off the sentences that speak for an index, or none. */
    void mark(Optional<Integer> index) {
        for (Node run : runs()) {
            boolean told = index.isPresent() && marks.speaks(run, index.orElseThrow());
            run.pseudoClassStateChanged(TOLD, told);
        }
        above.getChildren().setAll(index.map(this::heading).orElseGet(this::hint));
        above.setVisible(!marks.isEmpty());
        above.setManaged(!marks.isEmpty());
    }

    /** Where a sentence stands. */
    Optional<Node> find(Witness.Told told) {
        return runs().stream().filter(run -> marks.is(run, told)).findFirst();
    }

    /**
     * The head of a part.
     *
     * @param passage from 1
     */
    Optional<Node> head(int passage) {
        return blocks.stream()
                .filter(block -> block.getStyleClass().contains("heading-line2"))
                .skip(passage - 1L)
                .findFirst();
    }

    private Node hint() {
        return Words.line(page.messages().text("witness.story.hint"), "muted", "small");
    }

    private Node heading(int index) {
        var words =
                Labels.wrapping(
                        page.messages()
                                .text(
                                        "witness.story.marked",
                                        page.index(index),
                                        marks.count(index)),
                        "story-marked");
        HBox.setHgrow(words, Priority.ALWAYS);
        var clear = new Button(page.messages().text("witness.story.clear"));
        clear.setMinWidth(USE_PREF_SIZE);
        clear.getStyleClass().add("quiet-button");
        clear.setOnAction(_ -> page.navigator().highlight(Optional.empty()));
        var heading = new HBox(IndexSign.of(index), words, clear);
        heading.getStyleClass().add("story-heading");
        return heading;
    }

    private List<Node> runs() {
        var runs = new ArrayList<Node>();
        for (Node block : blocks) {
            if (block instanceof TextFlow flow) {
                flow.getChildren().stream()
                        .filter(n -> n.getStyleClass().contains(Markdown.SENTENCE))
                        .forEach(runs::add);
            }
        }
        return runs;
    }

    private Optional<Node> sign(Notes notes, String id) {
        return StoryMarks.index(id).<Node>map(page::indexLink).or(() -> citation(notes, id));
    }

    private Optional<Node> citation(Notes notes, String id) {
        var number = notes.number(id);
        return number.isEmpty()
                ? Optional.empty()
                : notes.find(id).map(r -> page.note(r, String.valueOf(number.getAsInt())));
    }

    private Node note(int number, Reference reference) {
        var line =
                Words.flow(
                        Words.text(number + "  ", "strong", "small"),
                        Words.text(page.card().spoken(reference), "muted", "small"));
        line.getStyleClass().add("story-note");
        return line;
    }

    private static VBox none(Page page) {
        return EmptySection.of(
                page,
                page.messages().text("profile.story.none"),
                page.messages()
                        .text("profile.story.why", page.context().catalogue().told().size()));
    }
}
