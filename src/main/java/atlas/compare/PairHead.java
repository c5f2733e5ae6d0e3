package atlas.compare;

import atlas.city.City;
import atlas.index.pairwise.Side;
import atlas.ui.CityCaption;
import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Both names, which stay while the rows scroll; the ways to other cities and to each part. */
final class PairHead extends VBox {
    private final CompareContext context;
    private final Messages messages;
    private final Button first = new Button();
    private final Button second = new Button();
    private final HBox line = new HBox();
    private final ThirdMenu third;
    private final OutMenu out;
    private final Label says = new Label();
    private final PartTabs tabs;

    /**
     * @param reveal scrolls to a part
     * @param choose offers cities for a place
     */
    PairHead(
            CompareContext context,
            List<Part> parts,
            Consumer<Part> reveal,
            Consumer<Place> choose) {
        this.context = context;
        messages = context.messages();
        getStyleClass().add("pair-head");
        dress(first, () -> choose.accept(Place.FIRST));
        dress(second, () -> choose.accept(Place.SECOND));
        first.setId("first");
        second.setId("second");
        third = new ThirdMenu(context, () -> choose.accept(Place.THIRD));
        out = new OutMenu(context, parts, says::setText);
        says.setId("out-says");
        says.getStyleClass().add("muted");
        says.setWrapText(true);
        says.managedProperty().bind(says.textProperty().isNotEmpty());
        line.getStyleClass().add("pair-line");
        line.getChildren().setAll(first, swap(), second, third, out);
        tabs = new PartTabs(messages, parts, reveal);
        getChildren().setAll(line, says, tabs);
    }

    void show(Pair pair) {
        name(first, Side.FIRST, pair.first().city());
        name(second, Side.SECOND, pair.second().city());
        third.show(pair.third());
        out.show(pair);
        says.setText("");
    }

    /** Sets off the name of the part in view. */
    void mark(Part here) {
        tabs.mark(here);
    }

    private void name(Button button, Side side, City city) {
        CityCaption caption =
                CityCaption.of(city, context.settings().names().get(), messages.language());
        var name = new Label(caption.name());
        name.getStyleClass().addAll("pair-name", "script-" + caption.script());
        var beside = new Label(caption.beside().orElse(""));
        beside.getStyleClass().addAll("muted", "script-" + caption.besideScript());
        var words = new HBox(new SideSign(side), name, beside);
        words.getStyleClass().add("pair-words");
        button.setGraphic(words);
        button.setAccessibleText(
                messages.text("compare.change.spoken", messages.text(city.name().common())));
    }

    private void dress(Button button, Runnable choose) {
        button.getStyleClass().setAll("button", "pair-side");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> choose.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        var tip = new Tooltip();
        tip.textProperty().bind(messages.live("compare.change"));
        button.setTooltip(tip);
    }

    private Button swap() {
        var swap = new Button();
        swap.setId("swap");
        swap.setGraphic(Icon.SWAP.node());
        swap.getStyleClass().add("flat");
        swap.setMinWidth(USE_PREF_SIZE);
        swap.accessibleTextProperty().bind(messages.live("compare.swap"));
        var tip = new Tooltip();
        tip.textProperty().bind(messages.live("compare.swap"));
        swap.setTooltip(tip);
        swap.setOnAction(_ -> context.navigator().swap());
        return swap;
    }
}
