package atlas.present;

import atlas.state.tour.Step;
import atlas.ui.Messages;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** All steps by name; choosing one goes there. */
final class JumpList extends ListView<Step> {
    private final Presenter presenter;
    private final Messages messages;

    JumpList(Presenter presenter, Messages messages) {
        this.presenter = presenter;
        this.messages = messages;
        setId("jump-list");
        getStyleClass().add("jump-list");
        setCellFactory(_ -> new Cell());
        setOnMouseClicked(_ -> go());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        go();
                    }
                });
        var _ = presenter.show().subscribe(show -> show.ifPresent(this::show));
        var _ = messages.languageProperty().subscribe((_, _) -> refresh());
    }

    private void show(Show show) {
        if (!getItems().equals(show.tour().steps())) {
            getItems().setAll(show.tour().steps());
        }
        getSelectionModel().select(show.at());
        scrollTo(Math.max(0, show.at() - 2));
    }

    private void go() {
        int wanted = getSelectionModel().getSelectedIndex();
        if (wanted >= 0) {
            presenter.jump(wanted);
        }
    }

    private final class Cell extends ListCell<Step> {
        Cell() {
            // As wide as the list, so that long titles break instead of being scrolled to.
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(
                    empty
                            ? ""
                            : messages.text(
                                    "screen.jump.step",
                                    getIndex() + 1,
                                    messages.text(step.words().title())));
        }
    }
}
