package atlas.present;

import atlas.state.tour.Fault;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** All that is wrong with a file, each with its place, and that nothing of it was taken in. */
final class FaultList extends VBox {
    private static final int MOST = 100;

    FaultList(Messages messages, String file, List<Fault> faults) {
        setId("fault-list");
        getStyleClass().add("fault-list");
        var nodes = new ArrayList<Node>();
        nodes.add(line(messages.text("fault.file", file, faults.size()), "fault-file"));
        faults.stream()
                .limit(MOST)
                .map(fault -> line(sentence(messages, fault), "fault"))
                .forEach(nodes::add);
        if (faults.size() > MOST) {
            nodes.add(line(messages.text("fault.more", faults.size() - MOST), "muted"));
        }
        getChildren().setAll(nodes);
    }

    /** A fault in a sentence, such as "Step 3, caption (English): missing." */
    static String sentence(Messages messages, Fault fault) {
        var details =
                fault.details().stream()
                        .map(d ->
                                d instanceof Fault.Kind kind
                                        ? name(messages, "fault.kind", kind)
                                        : d)
                        .toArray();
        return messages.text(
                "fault.sentence",
                place(messages, fault.place()),
                messages.text("fault.code." + code(fault.code()), details));
    }

    private static String place(Messages messages, Fault.Place place) {
        String part = name(messages, "fault.part", place.part());
        String told =
                place.language()
                        .map(l ->
                                messages.text(
                                        "fault.place.language",
                                        part,
                                        messages.text("own.in." + l.code())))
                        .orElse(part);
        boolean whole = place.part() == Fault.Part.STEP;
        if (place.step() == 0) {
            return told;
        }
        return whole
                ? messages.text("fault.place.whole", place.step())
                : messages.text("fault.place.step", place.step(), told);
    }

    private static String name(Messages messages, String group, Enum<?> value) {
        return messages.text(group + "." + code(value));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Label line(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
