package atlas.app;

import atlas.door.Door;
import atlas.state.ViewState;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;

/**
 * Receives whoever starts the atlas while it is open: its window comes forward and does what they
 * were asked for. All on the window's thread.
 */
final class Reception {
    private static final Logger LOG = System.getLogger(Reception.class.getName());

    private final Stage stage;
    private final List<Arguments> early = new ArrayList<>();
    private Optional<Atlas> atlas = Optional.empty();
    private Set<String> known = Set.of();

    /**
     * @param stage the window
     */
    Reception(Stage stage) {
        this.stage = stage;
    }

    /** Somebody comes; what they want is done now, or as soon as the atlas is there. */
    void receive(Door.Visit visit) {
        bringForward();
        visit.heard().run();
        try {
            early.add(Arguments.of(visit.words().toArray(String[]::new)));
        } catch (Arguments.Wrong wrong) {
            LOG.log(Logger.Level.WARNING, "A later start asked for this: " + wrong.sentence());
        }
        atlas.ifPresent(this::serve);
    }

    /**
     * The atlas is there.
     *
     * @param cities their ids
     */
    void open(Atlas atlas, Set<String> cities) {
        this.atlas = Optional.of(atlas);
        known = cities;
        serve(atlas);
    }

    private void bringForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void serve(Atlas atlas) {
        var waiting = List.copyOf(early);
        early.clear();
        waiting.forEach(arguments -> serve(atlas, arguments));
    }

    private void serve(Atlas atlas, Arguments arguments) {
        arguments.language().ifPresent(atlas.navigator()::speak);
        arguments.theme().ifPresent(atlas.settings().theme()::set);
        if (arguments.city().isPresent() || arguments.open().isPresent()) {
            atlas.clear();
        }
        arguments.city().ifPresent(city -> visit(atlas, city));
        arguments.open().ifPresent(opened -> bring(atlas, opened));
    }

    private void visit(Atlas atlas, String city) {
        if (known.contains(city)) {
            atlas.map().visit(city);
        } else {
            atlas.errors().say("app.door.no-city", city);
        }
    }

    /** Shows a view that was shared, or takes in a tour. */
    static void bring(Atlas atlas, Opened opened) {
        switch (opened) {
            case Opened.View(ViewState state) -> atlas.sharing().open(state);
            case Opened.File(Path file) -> atlas.presenting().open(file);
        }
    }
}
