package atlas.profile;

import atlas.city.Dossier;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Words;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The places and the sentences of a city that speak for one index, each with the way to it. */
final class WitnessBlock extends VBox {
    private final Messages messages;
    private final Trail trail;

    WitnessBlock(Dossier dossier, int index, Messages messages, Trail trail) {
        this.messages = messages;
        this.trail = trail;
        getStyleClass().add("witnesses");
        var witnesses = new Witnesses(dossier);
        var places = witnesses.places(index);
        var said = witnesses.said(index, messages.language());
        if (!places.isEmpty()) {
            getChildren().add(heading("witness.places", places.size()));
            places.forEach(p -> getChildren().add(place(p)));
        }
        if (!said.isEmpty()) {
            getChildren().add(heading("witness.sentences", said.size()));
            said.forEach(s -> getChildren().add(sentence(s)));
        }
    }

    /** Whether nothing speaks for the index. */
    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    private Node heading(String key, int count) {
        return Labels.wrapping(messages.text(key, count), "index-unscored");
    }

    private TextFlow place(Witnesses.Place place) {
        String kind = messages.text(place.milieu().kind().name());
        String name = messages.text(place.milieu().name());
        var link = new Link(name, _ -> trail.toPlace(place.link()), "witness-place");
        link.setAccessibleText(messages.text("witness.place.spoken", name, kind));
        var line = Words.flow(link, Words.text("  " + kind, "muted", "small"));
        line.getStyleClass().add("witness");
        return line;
    }

    private TextFlow sentence(Witnesses.Said said) {
        String words = said.sentence().text();
        var link = new Link(words, _ -> trail.toSentence(said.link()), "witness-sentence");
        link.setAccessibleText(messages.text("witness.sentence.spoken", words));
        var line = Words.flow(link);
        line.getStyleClass().addAll("witness", "witness-quote");
        return line;
    }
}
