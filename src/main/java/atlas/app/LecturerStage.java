package atlas.app;

import atlas.present.Presenter;
import atlas.ui.Look;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The lecturer's own window, there while a tour is shown and there is a screen for it. */
final class LecturerStage {
    private final Presenter presenter;
    private final Supplier<Parent> content;
    private final Supplier<String> title;
    private final Look look;
    private final Consumer<Scene> heed;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private Optional<Stage> stage = Optional.empty();

    /**
     * @param content made when it is first needed
     * @param heed is given the window's scene, to lay the keys on
     */
    LecturerStage(
            Presenter presenter,
            Supplier<Parent> content,
            Supplier<String> title,
            Look look,
            Consumer<Scene> heed) {
        this.presenter = presenter;
        this.content = content;
        this.title = title;
        this.look = look;
        this.heed = heed;
    }

    /** Whether the lecturer has it. */
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** On that screen, or nowhere. */
    void seat(Optional<Rectangle2D> screen) {
        shown.set(screen.isPresent());
        screen.ifPresentOrElse(this::show, this::hide);
    }

    private void show(Rectangle2D screen) {
        var there = stage.orElseGet(this::make);
        there.setTitle(title.get());
        there.setX(screen.getMinX());
        there.setY(screen.getMinY());
        there.setWidth(screen.getWidth());
        there.setHeight(screen.getHeight());
        there.show();
        there.setMaximized(true);
    }

    private void hide() {
        stage.ifPresent(Stage::hide);
    }

    private Stage make() {
        var made = new Stage();
        var scene = new Scene(content.get());
        look.dress(scene);
        heed.accept(scene);
        AppIcons.of(made);
        made.setScene(scene);
        // Closing it is the lecturer's way to end the talk.
        made.setOnCloseRequest(_ -> presenter.end());
        stage = Optional.of(made);
        return made;
    }
}
