package atlas.library;

import atlas.city.Work;
import atlas.state.Chapter;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The works cited, as a list of full references that can be taken along. */
final class WorkPage {
    private final Lectern lectern;
    private final List<Work> works;

    WorkPage(Lectern lectern) {
        this.lectern = lectern;
        works = lectern.shelf().theory().works();
    }

    Column page() {
        var column = new Column(lectern, Chapter.WORKS);
        column.add(
                buttons(
                        lectern.say("library.works.copy-all"),
                        works.stream()
                                .map(w -> Citation.of(w).text())
                                .collect(Collectors.joining("\n")),
                        lectern.say("library.works.bibtex-all"),
                        BibTex.of(works)));
        works.forEach(work -> column.item(List.of(work.id()), passage(work)));
        return column;
    }

    private Passage passage(Work work) {
        var text = new ArrayList<Node>();
        text.add(reference(work));
        var remark = remark(work);
        if (!remark.getChildren().isEmpty()) {
            text.add(remark);
        }
        text.add(
                buttons(
                        lectern.say("library.copy"),
                        Citation.of(work).text(),
                        lectern.say("library.works.bibtex"),
                        BibTex.of(work)));
        var passage = new Passage(text, margin(work));
        passage.getStyleClass().add("library-work");
        passage.setId("work-" + work.id());
        return passage;
    }

    private Node reference(Work work) {
        var citation = Citation.of(work);
        var reference =
                Words.flow(
                        Words.text(citation.head(), "prose-text"),
                        Words.text(citation.title(), "prose-text", "strong"),
                        Words.text(citation.tail(), "prose-text"));
        reference.getStyleClass().add("prose");
        reference.getChildren().addAll(lectern.notes(work.seedFacts()));
        return reference;
    }

    /** How it relates to the seed, and how sure the reference is. */
    private javafx.scene.text.TextFlow remark(Work work) {
        var remark =
                Words.line(
                        lectern.messages().name("seed-mention", work.mention()), "muted", "small");
        lectern.marks()
                .confidence(work.confidence())
                .ifPresent(mark -> remark.getChildren().addAll(Words.text("  ", "small"), mark));
        if (!work.note().isEmpty()) {
            remark.getChildren()
                    .add(
                            Words.text(
                                    "\n" + lectern.say("library.works.note", work.note()),
                                    "muted",
                                    "small"));
        }
        return remark;
    }

    private FlowPane buttons(String copy, String text, String bibtex, String entries) {
        var buttons =
                new FlowPane(
                        Copying.button(lectern.messages(), copy, () -> text),
                        Copying.button(lectern.messages(), bibtex, () -> entries));
        buttons.getStyleClass().add("library-buttons");
        return buttons;
    }

    private List<Node> margin(Work work) {
        var margin = new ArrayList<Node>();
        var concepts = lectern.shelf().concepts(work);
        if (!concepts.isEmpty()) {
            margin.add(lectern.caption(lectern.say("library.works.behind")));
        }
        concepts.forEach(concept -> margin.add(lectern.line(lectern.concept(concept))));
        return margin;
    }
}
