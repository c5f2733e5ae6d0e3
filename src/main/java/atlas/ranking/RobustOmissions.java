package atlas.ranking;

import atlas.index.uncertainty.Omission;
import atlas.index.uncertainty.Omissions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What happens to the ranks when one indicator is left out. */
final class RobustOmissions extends RobustSection {
    private static final int AT_FIRST = 6;

    private final RobustModel robust;
    private final RobustWords words;
    private boolean whole;

    RobustOmissions(RankingContext context, RobustModel robust, RobustWords words) {
        super(context, "omissions");
        this.robust = robust;
        this.words = words;
        var _ = robust.findings().subscribe(_ -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    private void show() {
        var findings = robust.findings().get();
        if (findings.isEmpty()) {
            fill(label(words.text("robust.waiting"), "muted"));
            origin("");
            return;
        }
        var omissions = findings.get().omissions();
        origin(words.origin(omissions.origin()));
        boolean ranked = omissions.all().stream().anyMatch(o -> !o.shift().isEmpty());
        if (ranked) {
            fill(nodes(findings.get().of(), omissions).toArray(Node[]::new));
        } else {
            fill(label(words.text("robust.nothing"), "muted"));
        }
    }

    private List<Node> nodes(Computed computed, Omissions omissions) {
        var all = omissions.all();
        double greatest = Math.max(1e-9, all.getFirst().meanShift());
        var nodes = new ArrayList<Node>();
        all.stream()
                .limit(whole ? all.size() : AT_FIRST)
                .forEach(o -> nodes.add(row(computed, o, greatest)));
        if (all.size() > AT_FIRST) {
            nodes.add(more(all.size()));
        }
        return nodes;
    }

    private Node row(Computed computed, Omission omission, double greatest) {
        var bar =
                new RobustBar(
                        words.indicator(computed, omission.indicatorId()),
                        words.text("robust.places", omission.meanShift()),
                        new RobustBar.Part(omission.meanShift() / greatest, "robust-strong"));
        Label moved = label(words.moved(omission), "muted", "small");
        var row = new VBox(bar, moved);
        row.getStyleClass().add("robust-row");
        return row;
    }

    private Button more(int all) {
        var more = new Button(words.text(whole ? "robust.fewer" : "robust.more", all - AT_FIRST));
        more.setId("robust-more");
        more.getStyleClass().add("quiet-button");
        more.setOnAction(_ -> {
            whole = !whole;
            show();
            content().lookup("#robust-more").requestFocus();
        });
        return more;
    }
}
