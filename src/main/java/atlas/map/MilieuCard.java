package atlas.map;

import atlas.city.Milieu;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What a milieu is, in a few lines beside its sign. */
final class MilieuCard extends PointCard {
    private final Messages messages;

    MilieuCard(Messages messages) {
        this.messages = messages;
        getStyleClass().add("milieu-card");
    }

    /** Shows a milieu beside its marker, inside an area of that size. */
    void show(MilieuMarker marker, double width, double height) {
        show(lines(marker.milieu()), marker.getTranslateX(), marker.getTranslateY(), width, height);
    }

    private List<Node> lines(Milieu milieu) {
        var lines = new ArrayList<Node>();
        lines.add(line(messages.text(milieu.name()), "city-card-name"));
        String kind = messages.text(milieu.kind().name());
        String years = years(milieu);
        lines.add(
                line(
                        years.isEmpty() ? kind : messages.text("twin.card.kind", kind, years),
                        "plain"));
        milieu.formerUse()
                .ifPresent(use ->
                        lines.add(
                                line(
                                        messages.text("profile.formerly", messages.text(use)),
                                        "muted")));
        if (MilieuMarker.isRough(milieu)) {
            lines.add(line(messages.name("mark.basis", milieu.basis()), "muted"));
        }
        return lines;
    }

    private static Label line(String words, String styleClass) {
        var line = new Label(words);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        return line;
    }

    private String years(Milieu milieu) {
        String from = milieu.opened().isPresent() ? Spoken.year(milieu.opened().getAsInt()) : "";
        if (milieu.closed().isPresent()) {
            return messages.text("profile.span", from, Spoken.year(milieu.closed().getAsInt()));
        }
        return from.isEmpty() ? "" : messages.text("profile.since", from);
    }
}
