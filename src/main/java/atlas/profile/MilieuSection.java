package atlas.profile;

import atlas.city.Milieu;
import atlas.city.MilieuKind;
import atlas.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The creative milieus by kind. The one that the map points at is marked. */
final class MilieuSection extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Map<String, MilieuEntry> entries = new LinkedHashMap<>();

    MilieuSection(Page page) {
        getStyleClass().addAll("section", "section-milieus");
        var onMap = new Tooltip(page.messages().text("profile.show-on-map"));
        byKind(page.dossier().milieus())
                .forEach((kind, milieus) -> {
                    String name = page.messages().text(kind.name());
                    var heading = Words.heading(name, 2);
                    heading.getChildren().add(Words.text("  " + milieus.size(), "muted", "small"));
                    getChildren().add(heading);
                    milieus.forEach(m -> add(page, m, onMap));
                });
    }

    /** Marks a milieu, and hands back its entry so that it can be brought into view. */
    Optional<Node> point(Optional<String> milieu) {
        entries.forEach((id, entry) ->
                entry.pseudoClassStateChanged(POINTED, milieu.equals(Optional.of(id))));
        return milieu.flatMap(id -> Optional.ofNullable(entries.get(id)));
    }

    private void add(Page page, Milieu milieu, Tooltip onMap) {
        var entry = new MilieuEntry(page, milieu, onMap);
        entries.put(milieu.id(), entry);
        getChildren().add(entry);
    }

    private static Map<MilieuKind, List<Milieu>> byKind(List<Milieu> milieus) {
        return milieus.stream()
                .collect(
                        Collectors.groupingBy(
                                Milieu::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
