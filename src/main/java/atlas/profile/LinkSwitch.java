package atlas.profile;

import atlas.state.Links;
import atlas.ui.Shown;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;

/** Switches what the map draws from the selected city to others. */
final class LinkSwitch {
    private LinkSwitch() {}

    /**
     * @param on reads the switch
     * @param change gives the links with the switch set
     */
    static CheckBox of(
            Page page,
            String key,
            Function<Links, Boolean> on,
            BiFunction<Links, Boolean, Links> change) {
        var box = new CheckBox(page.messages().text(key));
        box.getStyleClass().add("link-switch");
        Shown.follow(box, page.navigator().part(s -> on.apply(s.links())), box::setSelected);
        box.setOnAction(_ -> page.navigator().link(links -> change.apply(links, box.isSelected())));
        return box;
    }
}
