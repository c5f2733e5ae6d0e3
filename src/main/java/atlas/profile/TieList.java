package atlas.profile;

import atlas.city.Tie;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** The bonds to other cities by kind; cities that share one bond stand together. */
final class TieList {
    private TieList() {}

    static List<Node> of(Page page) {
        List<Tie> ties = page.dossier().ties();
        if (ties.isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Words.heading(page.messages().text("profile.ties"), 2));
        grouped(ties, Tie::kind)
                .forEach((kind, same) -> {
                    nodes.add(Words.line(page.messages().text("tie-kind." + kind), "strong"));
                    grouped(same, Tie::title)
                            .values()
                            .forEach(shared -> nodes.add(bond(page, shared)));
                });
        return nodes;
    }

    private static Node bond(Page page, List<Tie> shared) {
        var bond = Words.flow();
        bond.getStyleClass().add("tie");
        for (Tie tie : shared) {
            if (!bond.getChildren().isEmpty()) {
                bond.getChildren().add(Words.text(page.messages().text("narrative.comma")));
            }
            bond.getChildren().add(page.linkTo(tie.otherCityId()));
        }
        Tie first = shared.getFirst();
        String title = page.messages().text(first.title());
        bond.getChildren().add(Words.text("  " + title, "muted", "small"));
        bond.getChildren().addAll(page.notes(first.sources()));
        bond.getChildren().addAll(page.warnings(first.sources(), first.confidence()));
        return bond;
    }

    private static <K> Map<K, List<Tie>> grouped(List<Tie> ties, Function<Tie, K> key) {
        return ties.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
