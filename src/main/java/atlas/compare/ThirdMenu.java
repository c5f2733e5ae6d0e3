package atlas.compare;

import atlas.state.Pairing.Reference;
import atlas.ui.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses what stands in grey behind both cities. */
final class ThirdMenu extends MenuButton {
    private final Messages messages;

    /**
     * @param chooseCity offers cities
     */
    ThirdMenu(CompareContext context, Runnable chooseCity) {
        messages = context.messages();
        setId("third");
        getStyleClass().add("quiet-button");
        setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (Reference.Kind kind : Reference.Kind.values()) {
            var item = new RadioMenuItem();
            item.setToggleGroup(group);
            item.textProperty().bind(messages.live(ThirdWords.key(kind)));
            item.setOnAction(_ -> {
                if (kind == Reference.Kind.CITY) {
                    chooseCity.run();
                } else {
                    context.navigator().pairing(c -> c.withReference(Reference.to(kind)));
                }
            });
            var _ =
                    context.navigator()
                            .part(s -> s.pairing().reference().kind())
                            .subscribe(now -> item.setSelected(now == kind));
            getItems().add(item);
        }
    }

    /** Says what stands there. */
    void show(Third third) {
        setText(messages.text("compare.third.now", name(third, messages)));
    }

    /** What a third is called. */
    static String name(Third third, Messages messages) {
        return ThirdWords.name(third, new SheetSpeech(messages.language()));
    }
}
