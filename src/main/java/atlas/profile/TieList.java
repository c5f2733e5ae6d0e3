package atlas.profile;

import atlas.city.Tie;
import atlas.ui.Shown;
import atlas.ui.TieSign;
import atlas.ui.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The bonds to other cities by kind; cities that share one bond stand together. */
final class TieList extends VBox {
    private final Page page;
    private final Glances glances;

    TieList(Page page) {
        this.page = page;
        glances = new Glances(page.navigator(), this);
        getStyleClass().add("tie-list");
        getChildren().add(Words.heading(page.messages().text("profile.ties"), 2));
        List<Tie> ties = page.dossier().ties();
        if (ties.isEmpty()) {
            String none = page.messages().text("profile.ties.none", page.name(page.city()));
            getChildren().add(Words.line(none, "muted"));
            return;
        }
        getChildren()
                .addAll(
                        LinkSwitch.of(
                                page,
                                "profile.ties.show",
                                links -> links.ties(),
                                (links, on) -> links.withTies(on)),
                        later(ties));
        grouped(closestFirst(ties), Tie::kind).forEach(this::group);
    }

    private void group(String kind, List<Tie> same) {
        var name = Words.line(page.messages().text("tie-kind." + kind), "strong");
        var head = new HBox(TieSign.sample(kind), name);
        head.getStyleClass().add("tie-kind");
        getChildren().add(head);
        grouped(same, Tie::title).values().forEach(shared -> getChildren().add(bond(shared)));
    }

    private Node bond(List<Tie> shared) {
        var bond = Words.flow();
        bond.getStyleClass().add("tie");
        for (Tie tie : shared) {
            if (!bond.getChildren().isEmpty()) {
                bond.getChildren().add(Words.text(page.messages().text("narrative.comma")));
            }
            Node link = page.linkTo(tie.otherCityId());
            glances.add(tie.otherCityId(), link);
            bond.getChildren().add(link);
        }
        Tie first = shared.getFirst();
        String title = page.messages().text(first.title());
        bond.getChildren().add(Words.text("  " + title, "muted", "small"));
        bond.getChildren().addAll(page.notes(first.sources()));
        bond.getChildren().addAll(page.warnings(first.sources(), first.confidence()));
        return bond;
    }

    /** The map shows a year; what began after it is missing there. */
    private Label later(List<Tie> ties) {
        var label = Labels.wrapping("", "muted");
        label.getStyleClass().add("small");
        Shown.follow(
                label,
                page.navigator().part(s -> s.year()),
                year -> {
                    long count = ties.stream().filter(t -> t.since().orElse(year) > year).count();
                    label.setText(
                            count == 0
                                    ? ""
                                    : page.messages().text("profile.ties.later", count, "" + year));
                    label.setVisible(count > 0);
                    label.setManaged(count > 0);
                });
        return label;
    }

    private static List<Tie> closestFirst(List<Tie> ties) {
        return ties.stream().sorted(Comparator.comparingInt(t -> TieSign.rank(t.kind()))).toList();
    }

    private static <K> Map<K, List<Tie>> grouped(List<Tie> ties, Function<Tie, K> key) {
        return ties.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
