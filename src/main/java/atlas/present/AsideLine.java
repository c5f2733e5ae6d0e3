package atlas.present;

import atlas.ui.Messages;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A word to the lecturer, in a line of its own. */
final class AsideLine extends HBox {
    private final Aside aside;
    private final Messages messages;
    private final ObservableValue<Boolean> here;
    private final Label says = new Label();
    private final Button act = new Button();

    /**
     * @param here whether it is told in this place
     */
    AsideLine(Aside aside, Messages messages, ObservableValue<Boolean> here) {
        this.aside = aside;
        this.messages = messages;
        this.here = here;
        getStyleClass().add("aside");
        setAccessibleRole(AccessibleRole.TEXT);
        says.setWrapText(true);
        act.getStyleClass().add("show-tool");
        act.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(says, act);
        var _ = aside.word().subscribe(_ -> show());
        var _ = here.subscribe((_, _) -> show());
        var _ = messages.languageProperty().subscribe((_, _) -> show());
    }

    private void show() {
        Optional<Aside.Word> told = aside.word().get().filter(_ -> here.getValue());
        setVisible(told.isPresent());
        setManaged(told.isPresent());
        told.ifPresent(word -> {
            says.setText(messages.text(word.key(), word.arguments().toArray()));
            setAccessibleText(says.getText());
            act.setVisible(word.act().isPresent());
            act.setManaged(word.act().isPresent());
            word.act().ifPresent(this::offer);
        });
    }

    private void offer(Aside.Act offered) {
        act.setText(messages.text(offered.key()));
        act.setOnAction(_ -> {
            aside.hush();
            offered.then().run();
        });
    }
}
