package atlas.map;

import atlas.map.TwinCities.Told;
import atlas.ui.CityCaption;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which city a map shows, and how many milieus the atlas knows there. */
final class TwinTitle extends HBox {
    private final MapContext context;
    private final TwinMark mark;
    private final Label name = new Label();
    private final Label beside = new Label();
    private final Label milieus = new Label();

    TwinTitle(MapContext context, TwinSide side) {
        this.context = context;
        mark = new TwinMark(side);
        getStyleClass().addAll("raised", "twin-title");
        setMouseTransparent(true);
        getChildren().setAll(mark, name, beside, milieus);
    }

    void show(Optional<Told> told) {
        setVisible(told.isPresent());
        told.ifPresent(city -> {
            CityCaption caption = context.caption(city.city());
            mark.show(city.city(), context.navigator().now().year());
            fill(name, "city-card-name", caption.name(), caption.script());
            fill(beside, "muted", caption.beside().orElse(""), caption.besideScript());
            fill(milieus, "muted", milieus(context.messages(), city), "latin");
        });
    }

    /** Such as "11 milieus". */
    static String milieus(Messages messages, Told city) {
        int count = city.milieus().size();
        return switch (count) {
            case 0 -> messages.text("twin.milieus.none");
            case 1 -> messages.text("twin.milieus.one");
            default -> messages.text("twin.milieus", count);
        };
    }

    private static void fill(Label label, String styleClass, String words, String script) {
        label.setText(words);
        label.setManaged(!words.isEmpty());
        label.getStyleClass().setAll("label", styleClass, "script-" + script);
    }
}
