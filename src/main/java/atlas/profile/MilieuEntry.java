package atlas.profile;

import atlas.city.Bilingual;
import atlas.city.Milieu;
import atlas.ui.Icon;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** One milieu: names, type, years, former use, summary, sources, and the way to the map. */
final class MilieuEntry extends VBox {
    private final Page page;
    private final Messages messages;
    private final Milieu milieu;

    MilieuEntry(Page page, Milieu milieu, Tooltip onMap) {
        this.page = page;
        this.messages = page.messages();
        this.milieu = milieu;
        getStyleClass().add("milieu");
        setId("milieu-" + milieu.id());
        getChildren().addAll(top(onMap), facts());
        milieu.formerUse().ifPresent(use -> getChildren().add(formerUse(use)));
        getChildren().add(summary());
        var ideas = new Ideas(page).ofThePlace(milieu);
        if (!ideas.getChildren().isEmpty()) {
            getChildren().add(ideas);
        }
    }

    private Node top(Tooltip onMap) {
        var names = Words.line(messages.text(milieu.name()), "milieu-name");
        String other = milieu.name().in(page.language().other());
        if (!other.equals(messages.text(milieu.name()))) {
            names.getChildren().add(Words.text("  " + other, "muted", "small"));
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        var top = new HBox(names, showOnMap(onMap));
        top.getStyleClass().add("milieu-top");
        return top;
    }

    private Button showOnMap(Tooltip onMap) {
        var show = new Button("", Icon.PIN.node());
        show.getStyleClass().add("quiet-button");
        String name = messages.text(milieu.name());
        show.setAccessibleText(messages.text("profile.show-on-map.spoken", name));
        show.setTooltip(onMap);
        show.setOnAction(_ -> page.navigator().point(milieu.id()));
        return show;
    }

    private TextFlow facts() {
        var facts = Words.flow();
        var nodes = new ArrayList<Node>();
        var type = new Label(messages.name("milieu-type", milieu.type()));
        type.getStyleClass().addAll("milieu-type", "milieu-type-" + milieu.type().code());
        nodes.add(type);
        String years = years(milieu.opened(), milieu.closed());
        if (!years.isEmpty()) {
            nodes.add(Words.text(years, "muted", "small"));
        }
        if (milieu.closed().isPresent()) {
            nodes.add(Words.text(messages.text("profile.closed"), "strong", "small"));
        }
        page.marks().basis(milieu.basis()).ifPresent(nodes::add);
        page.witnesses().of(milieu).forEach(index -> nodes.add(page.indexLink(index)));
        for (Node node : nodes) {
            if (!facts.getChildren().isEmpty()) {
                facts.getChildren().add(Words.text("  ", "small"));
            }
            facts.getChildren().add(node);
        }
        return facts;
    }

    private String years(OptionalInt opened, OptionalInt closed) {
        String from = opened.isPresent() ? String.valueOf(opened.getAsInt()) : "";
        if (closed.isPresent()) {
            return messages.text("profile.span", from, String.valueOf(closed.getAsInt()));
        }
        return from.isEmpty() ? "" : messages.text("profile.since", from);
    }

    private TextFlow formerUse(Bilingual use) {
        return Words.line(messages.text("profile.formerly", messages.text(use)), "muted", "small");
    }

    private TextFlow summary() {
        var summary = Words.line(messages.text(milieu.summary()), "prose-text");
        summary.getStyleClass().add("prose");
        summary.getChildren().addAll(page.evidence(milieu.evidence()));
        return summary;
    }
}
