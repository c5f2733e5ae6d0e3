package atlas.library;

import atlas.city.Bilingual;
import atlas.city.Term;
import atlas.state.Chapter;
import atlas.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fixed terms, English beside Japanese, and what they mean. Copying takes both words. */
final class GlossaryPage extends VBox implements Leaf {
    private record Entry(Term term, String folded) {}

    private final Lectern lectern;
    private final List<Entry> entries;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final ListView<Term> lines = new ListView<>();

    GlossaryPage(Lectern lectern) {
        this.lectern = lectern;
        entries =
                lectern.shelf().colophon().terms().stream()
                        .map(term -> new Entry(term, folded(term)))
                        .toList();
        getStyleClass().addAll("library-column", "library-glossary");
        filter.setPromptText(lectern.say("library.filter"));
        filter.setAccessibleText(lectern.say("library.filter"));
        var filterKeys = ListKeys.filter(this::enter, this::enter, () -> filter.setText(""));
        filter.setOnKeyPressed(key -> ListKeys.take(key, filterKeys));
        count.getStyleClass().addAll("muted", "small");
        lines.setCellFactory(_ -> new TermCell(lectern.messages()));
        lines.setAccessibleText(lectern.say("library.list"));
        lines.setPlaceholder(new NothingFound(lectern.messages(), () -> filter.setText("")));
        var copy = List.of(ListKeys.copy(this::copy));
        lines.setOnKeyPressed(key -> ListKeys.take(key, copy));
        VBox.setVgrow(lines, Priority.ALWAYS);
        String word = Chapters.word(Chapter.GLOSSARY);
        getChildren()
                .addAll(
                        Words.line(lectern.say("library.chapter." + word), "library-title"),
                        Words.line(lectern.say("library.lead." + word), "muted", "library-lead"),
                        filter,
                        count,
                        lines);
        var _ = filter.textProperty().subscribe((_, _) -> sift());
        sift();
    }

    private String folded(Term term) {
        return Sieve.fold(
                String.join(
                        " ",
                        term.words().english(),
                        term.words().japanese(),
                        term.meaning().map(Bilingual::english).orElse(""),
                        term.meaning().map(Bilingual::japanese).orElse(""),
                        TermCell.subject(lectern.messages(), term)));
    }

    private void sift() {
        var sieve = Sieve.of(filter.getText());
        var passing =
                entries.stream().filter(e -> sieve.passes(e.folded())).map(Entry::term).toList();
        lines.getItems().setAll(passing);
        count.setText(lectern.say("library.count", passing.size(), entries.size()));
    }

    private void enter() {
        lines.requestFocus();
        lines.getSelectionModel().selectFirst();
    }

    private void copy() {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
                .ifPresent(t -> Copying.copy(t.words().english() + "\t" + t.words().japanese()));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Optional<String> item) {
        item.ifPresentOrElse(this::show, lines.getSelectionModel()::clearSelection);
    }

    private void show(String key) {
        filter.setText("");
        IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).term().key().equals(key))
                .findFirst()
                .ifPresent(i -> {
                    lines.getSelectionModel().select(i);
                    lines.scrollTo(Math.max(0, i - 4));
                });
    }

    /** The list turns its own pages. */
    @Override
    public void turn(boolean onward) {
        lines.requestFocus();
    }
}
