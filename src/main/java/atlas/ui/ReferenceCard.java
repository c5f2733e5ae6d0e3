package atlas.ui;

import atlas.city.SeedFact;
import atlas.city.Source;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The card that a note opens: where something was read, or what the seed documents say. */
public final class ReferenceCard {
    private final Messages messages;
    private final Popup popup = new Popup();

    /** One card at a time, in the language of the moment. */
    public ReferenceCard(Messages messages) {
        this.messages = messages;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
    }

    /** Shows a reference just below the note that was clicked. */
    public void open(Reference reference, Node note) {
        Bounds place = note.localToScreen(note.getBoundsInLocal());
        if (place == null) {
            return;
        }
        var card = new VBox(content(reference).toArray(Node[]::new));
        card.getStyleClass().addAll("card", "reference-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(spoken(reference));
        popup.getContent().setAll(card);
        popup.show(note, place.getMinX(), place.getMaxY());
    }

    /** One line that says what a reference is, for lists of notes and for screen readers. */
    public String spoken(Reference reference) {
        return reference.read(
                this::line,
                fact ->
                        messages.text(
                                "reference.seed.line",
                                label(fact),
                                messages.text(fact.section()),
                                messages.text(fact.text())));
    }

    /** Whose words a fact rests on and which in the order of the document, such as Sasaki 12. */
    public String label(SeedFact fact) {
        return messages.text("reference.seed.label." + fact.document(), fact.id().substring(1));
    }

    /** Title, publisher and year, as far as the source gives them. */
    public String line(Source source) {
        String imprint = imprint(source);
        return imprint.isEmpty()
                ? source.title()
                : messages.text("reference.line", source.title(), imprint);
    }

    /** Publisher and year. */
    public String imprint(Source source) {
        var parts = new ArrayList<String>();
        parts.add(source.publisher());
        parts.add(source.year());
        parts.removeIf(String::isBlank);
        return String.join(messages.text("reference.comma"), parts);
    }

    /**
     * An address in full that is copied with a click, as runs of text. The atlas itself opens none.
     */
    public List<Node> address(String url) {
        var done = Words.text("", "muted", "small");
        var address =
                new Link(
                        url,
                        _ -> {
                            copy(url);
                            done.setText("  " + messages.text("reference.copied"));
                        },
                        "small");
        address.setAccessibleText(messages.text("reference.copy-address", url));
        return List.of(address, done);
    }

    private Node selectableAddress(String url) {
        var field = new TextField(url);
        field.setEditable(false);
        field.getStyleClass().add("reference-address");
        field.setAccessibleText(messages.text("reference.address"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var copy = new Button(messages.text("reference.copy"));
        copy.getStyleClass().addAll("quiet-button", "small");
        copy.setOnAction(_ -> {
            copy(url);
            copy.setText(messages.text("reference.copied"));
        });
        var row = new HBox(field, copy);
        row.getStyleClass().add("reference-address-row");
        return row;
    }

    private static void copy(String url) {
        var content = new ClipboardContent();
        content.putString(url);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private List<Node> content(Reference reference) {
        return reference.read(this::source, this::seed);
    }

    private List<Node> source(Source source) {
        var nodes = new ArrayList<Node>();
        nodes.add(Words.line(source.title(), "strong"));
        nodes.add(Words.line(imprint(source), "muted"));
        if (!source.licence().isBlank()) {
            String licence = messages.text("reference.licence", source.licence());
            nodes.add(Words.line(licence, "muted", "small"));
        }
        if (!source.access().isBlank()) {
            String access = messages.text("reference.access", source.access());
            nodes.add(Words.line(access, "muted", "small"));
        }
        if (!source.url().isBlank()) {
            nodes.add(selectableAddress(source.url()));
        }
        return nodes;
    }

    private List<Node> seed(SeedFact fact) {
        String place =
                messages.text(
                        "reference.seed.place",
                        label(fact),
                        messages.text("reference.document." + fact.document()));
        return List.of(
                Words.line(place, "muted", "small"),
                Words.line(messages.text(fact.section()), "strong"),
                Words.line(messages.text(fact.text()), "prose-text"));
    }
}
