package atlas.present;

import atlas.state.tour.Step;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** All steps by name; choosing one goes there. */
final class JumpList extends ListView<Step> {
    private final Presenter presenter;
    private final Messages messages;
    private final Runnable settle = this::settle;
    private double fitted;

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
        reveal();
    }

    /** How much of the list is seen decides how far it must be moved. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getHeight() != fitted) {
            fitted = getHeight();
            reveal();
        }
    }

    /** Only when it is laid out is it known how high each step is. */
    private void reveal() {
        Optional.ofNullable(getScene())
                .ifPresent(scene -> {
                    scene.removePostLayoutPulseListener(settle);
                    scene.addPostLayoutPulseListener(settle);
                    requestLayout();
                });
    }

    /** The step of now comes into sight, with those beside it where there is room. */
    private void settle() {
        Optional.ofNullable(getScene()).ifPresent(s -> s.removePostLayoutPulseListener(settle));
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow && !getItems().isEmpty()) {
            int now = getSelectionModel().getSelectedIndex();
            flow.scrollTo(Math.max(0, now - 1));
            flow.scrollTo(Math.min(getItems().size() - 1, now + 1));
            flow.scrollTo(now);
        }
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

        // The list asks for the height without saying how wide it is.
        @Override
        protected double computePrefHeight(double width) {
            double room = getListView() == null ? 0 : getListView().getWidth() - bar();
            return super.computePrefHeight(width < 0 && room > 0 ? room : width);
        }

        private double bar() {
            return 2 * getFont().getSize();
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
