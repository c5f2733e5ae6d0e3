package atlas.ranking;

import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What others say of the same cities. Stands beside the atlas's figures and enters none. */
final class RobustOthers extends RobustSection {
    private final RobustModel robust;
    private final RobustWords words;
    private final CoverageWords sources;

    RobustOthers(RankingContext context, RobustModel robust, RobustWords words) {
        super(context, "others");
        this.robust = robust;
        this.words = words;
        sources = new CoverageWords(context);
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
        var computed = findings.get().of();
        var beside = findings.get().beside();
        var nodes = new ArrayList<Node>();
        var outside = Outside.of(beside, computed.ranking());
        if (outside.isEmpty()) {
            nodes.add(label(words.text("robust.others.none"), "muted"));
        }
        outside.forEach(o -> nodes.addAll(table(o, beside)));
        var others = Outside.ofOtherThings(beside);
        if (!others.isEmpty()) {
            String names =
                    others.stream()
                            .map(r -> messages().text(r.name()))
                            .collect(Collectors.joining(words.text("robust.join")));
            nodes.add(label(words.text("robust.others.things", names), "muted", "small"));
        }
        fill(nodes.toArray(Node[]::new));
        origin(words.text("robust.others.origin", words.origin(computed.ranking().origin())));
    }

    private List<Node> table(Outside outside, Beside beside) {
        String name = messages().text(outside.ranking().name());
        String publisher = messages().text(outside.ranking().publisher());
        var title =
                label(
                        words.text("robust.others.name", name, "" + outside.edition(), publisher),
                        "strong");
        var grid = new GridPane();
        grid.getStyleClass().add("robust-grid");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.addRow(
                0,
                cell(words.text("ranking.head.city"), "muted", "small"),
                cell(words.text("robust.others.there"), "muted", "small"),
                cell(words.text("robust.others.here"), "muted", "small"));
        for (int i = 0; i < outside.rows().size(); i++) {
            addRow(grid, i + 1, outside.rows().get(i));
        }
        return List.of(title, grid, label(read(outside, beside), "muted", "small"));
    }

    private void addRow(GridPane grid, int at, Outside.Row row) {
        String note = messages().text(row.note());
        String there =
                note.isEmpty()
                        ? words.text("robust.others.rank", row.there())
                        : words.text("robust.others.noted", row.there(), note);
        String here =
                row.here().map(p -> words.text("ranking.place", p.rank(), p.of())).orElse("–");
        var city = cell(words.ranks().city(row.city()));
        city.setAccessibleText(words.text("robust.others.spoken", city.getText(), there, here));
        grid.addRow(at, city, cell(there), cell(here));
    }

    private String read(Outside outside, Beside beside) {
        return outside.rows().stream()
                .map(Outside.Row::sourceId)
                .distinct()
                .map(id -> sources.source(beside, id))
                .collect(Collectors.joining("\n"));
    }

    private static Label cell(String words, String... styles) {
        var cell = new Label(words);
        cell.setWrapText(true);
        cell.getStyleClass().add("robust-cell");
        cell.getStyleClass().addAll(styles);
        return cell;
    }

    private Messages messages() {
        return context().messages();
    }
}
