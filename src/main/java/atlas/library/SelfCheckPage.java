package atlas.library;

import atlas.index.check.Example;
import atlas.index.check.SelfCheck;
import atlas.state.Chapter;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Published results, computed anew in front of the reader. */
final class SelfCheckPage {
    private static final double NANOSECONDS = 1e6;

    private final Lectern lectern;
    private final Supplier<List<Example>> examples;
    private final Label sum = new Label();
    private final Label time = new Label();
    private final VBox lines = new VBox();

    SelfCheckPage(Lectern lectern) {
        this(lectern, SelfCheck::examples);
    }

    /**
     * @param examples computes them, each time it is asked
     */
    SelfCheckPage(Lectern lectern, Supplier<List<Example>> examples) {
        this.lectern = lectern;
        this.examples = examples;
        sum.getStyleClass().addAll("check-sum", "serif", "strong");
        sum.setId("check-sum");
        sum.setMinWidth(Label.USE_PREF_SIZE);
        time.getStyleClass().addAll("muted", "small");
        lines.getStyleClass().add("check-lines");
    }

    Column page() {
        var column = new Column(lectern, Chapter.SELF_CHECK);
        var line = new HBox(sum, again(), time);
        line.getStyleClass().add("check-line");
        column.add(line);
        column.add(lectern.prose(lectern.say("library.check.sum.why")));
        column.add(lines);
        run();
        return column;
    }

    private Button again() {
        var again = new Button(lectern.say("library.check.again"));
        again.setId("check-again");
        again.getStyleClass().add("copy-button");
        again.setMinWidth(Button.USE_PREF_SIZE);
        again.setOnAction(_ -> run());
        return again;
    }

    // Takes less time than bringing a result back from elsewhere.
    private void run() {
        long before = System.nanoTime();
        var found = examples.get();
        double took = (System.nanoTime() - before) / NANOSECONDS;
        var table = new CheckTable(lectern.messages(), found);
        sum.setText(table.sum());
        time.setText(lectern.say("library.check.time", Math.round(took * 10) / 10.0));
        lines.getChildren().setAll(table.lines());
    }
}
