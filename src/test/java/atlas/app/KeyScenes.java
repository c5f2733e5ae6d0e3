package atlas.app;

import atlas.state.Chapter;
import atlas.state.Study;
import atlas.state.View;
import atlas.ui.TypedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Brings search and library into a state in which each of their keys has something to do. */
record KeyScenes(Atlas atlas, FxRobot robot) {
    static final Set<String> PARTS =
            Set.of(
                    "keys.search",
                    "keys.library",
                    "keys.library.list",
                    "keys.ranking",
                    "keys.weight",
                    "keys.twin",
                    "keys.twin.sign",
                    "keys.show",
                    "keys.own");

    void prepare(String part, String command) throws TimeoutException {
        switch (part) {
            case "keys.search" -> prepareSearch(command);
            case "keys.ranking" -> prepareRanking(".rank-table");
            case "keys.weight" -> prepareRanking("#weight-3");
            case "keys.show" -> prepareShow(command);
            case "keys.own" -> prepareOwn(command);
            case "keys.twin", "keys.twin.sign" -> prepareMaps(part, command);
            case "keys.library" -> prepareLibrary(command);
            default -> prepareList(command);
        }
    }

    /** What the library shows of itself, what is noticed, and whether something can be pasted. */
    static List<Object> inside(Parent window) {
        var inside = new ArrayList<Object>();
        for (Node node : window.lookupAll(".library-scroll")) {
            inside.add(((ScrollPane) node).getVvalue());
        }
        if (window.lookup(".cabinet-list .text-field") instanceof TextField filter) {
            inside.add(filter.getText());
        }
        for (Node mark : window.lookupAll(".twin-mark")) {
            inside.add(new Point2D(mark.getTranslateX(), mark.getTranslateY()));
        }
        for (Node scale : window.lookupAll(".twin-map .scale-bar-line")) {
            inside.add(scale.getLayoutBounds().getWidth());
        }
        for (Node step : window.lookupAll(".own-step")) {
            inside.add(step.getId() + " at " + step.getBoundsInParent().getMinY());
        }
        for (Node notice : window.lookupAll(".error-report")) {
            inside.add(notice.isVisible());
        }
        for (String part : List.of("#curtain", "#notes-strip", "#room-card", "#draw-bar")) {
            var there = window.lookup(part);
            inside.add(there != null && there.isVisible());
        }
        inside.add(window.lookupAll(".draw-line").size());
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> inside.add(Clipboard.getSystemClipboard().hasString()));
        return inside;
    }

    private void prepareRanking(String focus) throws TimeoutException {
        robot.interact(() -> {
            atlas.navigator().study(_ -> Study.START);
            atlas.navigator().view(View.INDEX);
            atlas.navigator().mark("kamakura");
        });
        complete();
        robot.interact(() -> robot.lookup(focus).query().requestFocus());
    }

    private void prepareMaps(String part, String command) throws TimeoutException {
        robot.interact(() -> {
            atlas.navigator().mark("kanazawa");
            atlas.navigator().compare("yokohama");
        });
        complete();
        robot.interact(() -> robot.lookup(".twin-map").query().requestFocus());
        if (command.equals("map.home") || command.equals("map.nearer")) {
            robot.type(KeyCode.MINUS);
        }
        if (part.equals("keys.twin.sign") || command.equals("map.previous")) {
            robot.type(KeyCode.HOME);
            complete();
            toFirstSign();
        }
        if (command.equals("sign.up")) {
            robot.type(KeyCode.DOWN);
        }
        complete();
    }

    /** A sign that is not placed yet cannot take the focus, which then goes on to the next map. */
    private void toFirstSign() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> {
                    robot.interact(() -> atlas.window().lookup(".twin-map").requestFocus());
                    robot.type(KeyCode.TAB);
                    WaitForAsyncUtils.waitForFxEvents();
                    return WaitForAsyncUtils.waitForAsyncFx(
                            10_000,
                            () ->
                                    atlas.window().lookupAll(".milieu-marker").stream()
                                            .anyMatch(Node::isFocused));
                });
    }

    private void prepareSearch(String command) throws TimeoutException {
        robot.interact(() -> {
            atlas.palette().open();
            atlas.palette().type("kanazawa");
        });
        complete();
        // A city comes first.
        robot.type(KeyCode.DOWN, command.startsWith("keys.search.compare") ? 0 : 2);
    }

    /** In the middle of a tour, with the strip of notes away. */
    private void prepareShow(String command) throws TimeoutException {
        var tours = atlas.presenting().tours();
        robot.interact(tours::ask);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !tours.all().get().isEmpty());
        var tour = tours.all().get().getFirst();
        robot.interact(() -> atlas.presenting().presenter().begin(tour, 4));
        if (command.startsWith("draw.")) {
            robot.type(KeyCode.D);
            robot.interact(() ->
                    TeachingStops.stroke(
                            atlas, List.of(new Point2D(0.3, 0.3), new Point2D(0.5, 0.4))));
        }
        if (command.equals("quiz.tell")) {
            var mapped = tour.steps().stream().map(s -> s.view().view()).toList();
            robot.interact(() -> {
                atlas.presenting().presenter().jump(mapped.indexOf(View.MAP));
                atlas.navigator().focus(focus -> focus.withMasked(true));
            });
        }
    }

    /** At the middle one of three steps; to put one back, another is removed. */
    private void prepareOwn(String command) throws TimeoutException {
        robot.interact(() -> atlas.navigator().view(View.PRESENT));
        complete();
        robot.interact(() -> {
            robot.lookup("#own-new").queryButton().fire();
            for (int i = 0; i < 3; i++) {
                robot.lookup("#own-capture").queryButton().fire();
            }
            List<Node> steps = List.copyOf(robot.lookup(".own-step").queryAll());
            steps.get(1).requestFocus();
        });
        if (command.equals("own.undo") || command.equals("own.redo")) {
            robot.type(KeyCode.DELETE);
        }
        if (command.equals("own.redo")) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private void prepareLibrary(String command) throws TimeoutException {
        robot.interact(() -> atlas.navigator().read(Chapter.SHIFT));
        complete();
        robot.interact(() -> robot.lookup("#chapter-shift").query().requestFocus());
        if (command.endsWith("Page Up")) {
            robot.type(KeyCode.PAGE_DOWN);
        }
    }

    private void prepareList(String command) throws TimeoutException {
        boolean copies = command.startsWith("keys.library.copy");
        robot.interact(() -> atlas.navigator().read(copies ? Chapter.GLOSSARY : Chapter.CONCEPTS));
        complete();
        String pane = copies ? ".library-glossary" : ".cabinet-list";
        TextField filter = robot.lookup(pane + " .text-field").queryAs(TextField.class);
        ListView<?> list = robot.lookup(pane + " .list-view").queryAs(ListView.class);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().clear();
            filter.setText(command.startsWith("keys.library.clear") ? "city" : "");
            boolean chosen = copies || command.startsWith("keys.library.open");
            list.getSelectionModel().select(chosen ? 3 : -1);
            (chosen ? list : filter).requestFocus();
        });
    }

    private void complete() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, atlas::isComplete));
    }

    /** Strikes a key, or writes a sign that lies on different keys elsewhere. */
    static void press(KeyCombination keys, FxRobot robot) {
        if (keys instanceof TypedKey) {
            robot.write(keys.getName());
        } else {
            robot.push((KeyCodeCombination) keys);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
