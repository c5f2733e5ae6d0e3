package atlas.profile;

import atlas.ui.Markdown;
import atlas.ui.Notes;
import atlas.ui.Reference;
import atlas.ui.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The story in the language of the moment, with its own numbered notes below. */
final class StorySection {
    private static final String TITLE = "\\A\\s*# .*\\R";

    private StorySection() {}

    static VBox of(Page page) {
        return Optional.ofNullable(page.dossier().stories().get(page.language()))
                .map(story -> of(page, story))
                .orElseGet(() -> none(page));
    }

    private static VBox of(Page page, String story) {
        var section = Page.column("section-story");
        var notes = new Notes(page.dossier().sources(), page.dossier().seedFacts());
        // The header above already shows the title.
        String text = story.replaceFirst(TITLE, "");
        section.getChildren().addAll(new Markdown(id -> citation(page, notes, id)).render(text));
        section.getChildren().add(Words.heading(page.messages().text("profile.notes"), 2));
        section.getChildren()
                .add(
                        Words.flow(
                                Words.text(
                                        page.messages().text("profile.seed"), "muted", "small")));
        int number = 1;
        for (Reference reference : notes.used()) {
            section.getChildren().add(note(page, number, reference));
            number++;
        }
        return section;
    }

    private static Optional<Node> citation(Page page, Notes notes, String id) {
        var number = notes.number(id);
        return number.isEmpty()
                ? Optional.empty()
                : notes.find(id).map(r -> page.note(r, String.valueOf(number.getAsInt())));
    }

    private static Node note(Page page, int number, Reference reference) {
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
