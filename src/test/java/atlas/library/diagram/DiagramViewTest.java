package atlas.library.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Diagram;
import atlas.city.Language;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Reading;
import atlas.state.Section;
import atlas.state.Theme;
import atlas.state.View;
import atlas.ui.Fonts;
import atlas.ui.Link;
import atlas.ui.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The drawings as they stand in a window. */
@ExtendWith(ApplicationExtension.class)
final class DiagramViewTest {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<Double> WIDTHS = List.of(480.0, 700.0, 960.0, 1200.0);

    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final Pane pane = new Pane();
    private final Navigator navigator = Drawn.navigator();

    @Start
    void start(Stage stage) {
        Fonts.load();
        var scene = new Scene(pane, 960, 800);
        new Look(theme, List.of(Look.sheet(DiagramView.class, "diagram.css"))).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void nothingIsCutOrOverlapsAtAnyWidthInAnyThemeAndLanguage() {
        var faults = new ArrayList<String>();
        for (Theme each : Theme.values()) {
            inTheWindow(() -> theme.set(each));
            for (Language language : Language.values()) {
                for (Diagram diagram : Drawn.DIAGRAMS) {
                    for (double width : WIDTHS) {
                        inTheWindow(() -> {
                            var view = show(diagram, language, width);
                            String where = diagram.id() + " " + language + " " + each + " " + width;
                            faults(view, width).forEach(fault -> faults.add(where + ": " + fault));
                        });
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theSmallestEmptyRadarIsWholeToo() {
        for (Language language : Language.values()) {
            for (double width : WIDTHS) {
                inTheWindow(() -> {
                    var view = show(Drawn.diagram("indices"), language, width);
                    double usual = view.getHeight();
                    view.fit(0);
                    view.resize(width, view.prefHeight(width));
                    pane.layout();
                    assertTrue(view.getHeight() <= usual);
                    assertEquals(List.of(), faults(view, width), language + " " + width);
                });
            }
        }
    }

    @Test
    void everyPartSaysItsWordsAndWhatItRestsOn() {
        inTheWindow(() -> {
            var view = show(Drawn.diagram("system"), Language.ENGLISH, 900);
            var capital = view.lookup("#part-capital");
            assertEquals("Accumulated cultural capital", capital.getAccessibleText());
            assertTrue(String.valueOf(capital.getAccessibleHelp()).startsWith("The heritage"));
            assertTrue(capital.isFocusTraversable());
            assertFalse(words(capital).contains("S41"), words(capital));
        });
    }

    @Test
    void theKeyboardChoosesAPart(FxRobot robot) {
        inTheWindow(() -> {
            showPage(Chapter.SHIFT, Language.ENGLISH);
            pane.lookup("#part-from-4").requestFocus();
        });
        inTheWindow(() -> navigator.read(Chapter.SHIFT));
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Reading(Chapter.SHIFT, Optional.of("shift/from-4")), navigator.now().reading());
        assertEquals(View.LIBRARY, navigator.now().view());
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        assertEquals(Optional.of("shift/turn-1"), navigator.now().reading().item());
        // The parts of one drawing are one step.
        inTheWindow(navigator::back);
        assertFalse(navigator.now().view() == View.LIBRARY);
    }

    @Test
    void theChosenPartIsMarkedAndReadBesideTheDrawing() {
        inTheWindow(() -> {
            var page = showPage(Chapter.SHIFT, Language.JAPANESE);
            assertEquals(
                    Optional.of("shift"),
                    page.show(Optional.of("shift/from-4")).map(v -> v.diagram().id()));
            var risk = pane.lookup("#part-from-4");
            assertTrue(risk.getPseudoClassStates().contains(CHOSEN));
            assertEquals(true, risk.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            String read = words(pane.lookup(".part-reading"));
            for (String id : List.of("S11", "S146")) {
                assertTrue(read.contains(Drawn.fact(id).japanese()), read);
                // A blank that does not break keeps the number by the name.
                assertTrue(read.replaceAll("\\u202f", "").contains("佐々木" + id.substring(1)), read);
            }
            page.show(Optional.empty());
            assertFalse(risk.getPseudoClassStates().contains(CHOSEN));
        });
    }

    @Test
    void aPartOfACityLeadsThere(FxRobot robot) {
        inTheWindow(() -> {
            var page = showPage(Chapter.MODELS, Language.ENGLISH);
            assertTrue(page.show(Optional.of("kanazawa/village")).isPresent());
            link("Kanazawa Citizen's Art Village").requestFocus();
        });
        robot.type(KeyCode.ENTER);
        var state = navigator.now();
        assertEquals(View.MAP, state.view());
        assertEquals(Optional.of("kanazawa"), state.city());
        assertEquals(Section.MILIEUS, state.section());
        assertEquals(Optional.of("kanazawa-art-village"), state.milieu());
        inTheWindow(() -> link("Creative milieu").requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(
                new Reading(Chapter.CONCEPTS, Optional.of("creative-milieu")),
                navigator.now().reading());
    }

    @Test
    void aDrawingThatLacksAPlaceStillShowsItsParts() {
        inTheWindow(() -> {
            var shift = Drawn.diagram("shift");
            var less =
                    new Diagram(
                            "shift",
                            shift.title(),
                            shift.note(),
                            shift.seedFacts(),
                            shift.parts().subList(0, 3));
            var view = show(less, Language.ENGLISH, 900);
            assertEquals(3, view.lookupAll(".diagram-part").size());
            assertEquals(List.of(), faults(view, 900));
        });
    }

    @Test
    void everyDiagramBelongsToOneChapter() {
        assertEquals(
                Drawn.DIAGRAMS.stream().map(Diagram::id).toList(),
                Arrays.stream(Chapter.values())
                        .flatMap(c -> DiagramPage.of(c).stream())
                        .sorted()
                        .toList());
    }

    private DiagramView show(Diagram diagram, Language language, double width) {
        var view = new DiagramView(diagram, Drawn.context(language, navigator), _ -> {});
        view.setManaged(false);
        pane.getChildren().setAll(view);
        pane.applyCss();
        view.resize(width, view.prefHeight(width));
        pane.layout();
        return view;
    }

    private DiagramPage showPage(Chapter chapter, Language language) {
        var page = new DiagramPage(chapter, Drawn.DIAGRAMS, Drawn.context(language, navigator));
        page.setManaged(false);
        pane.getChildren().setAll(page);
        pane.applyCss();
        page.resize(960, page.prefHeight(960));
        pane.layout();
        return page;
    }

    private static List<String> faults(DiagramView view, double width) {
        var faults = new ArrayList<String>();
        var parts = List.copyOf(view.lookupAll(".diagram-part"));
        for (int at = 0; at < parts.size(); at++) {
            Bounds box = parts.get(at).getBoundsInParent();
            var drawing = parts.get(at).getParent().getLayoutBounds();
            if (box.getMinX() < -0.5
                    || box.getMaxX() > width + 0.5
                    || box.getMaxY() > drawing.getHeight() + 1.5) {
                faults.add(parts.get(at).getId() + " lies outside");
            }
            for (Node other : parts.subList(at + 1, parts.size())) {
                if (overlap(box, other.getBoundsInParent())) {
                    faults.add(parts.get(at).getId() + " overlaps " + other.getId());
                }
            }
        }
        for (Node node : view.lookupAll(".label")) {
            if (node instanceof Label label && isCut(label)) {
                faults.add("cut: " + label.getText());
            }
        }
        return faults;
    }

    /** What is drawn of a label's text is not the text. */
    private static boolean isCut(Label label) {
        var drawn = label.lookup(".text");
        return drawn instanceof Text text
                && !text.getText().replace("\n", "").equals(label.getText());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 1
                && other.getMinX() < one.getMaxX() - 1
                && one.getMinY() < other.getMaxY() - 1
                && other.getMinY() < one.getMaxY() - 1;
    }

    private Node link(String words) {
        return pane.lookupAll(".link").stream()
                .filter(n -> n instanceof Link link && link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Node node) {
        return texts(node).map(Text::getText).collect(Collectors.joining(" "));
    }

    private static Stream<Text> texts(Node node) {
        if (node instanceof Text text) {
            return Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(DiagramViewTest::texts)
                : Stream.empty();
    }

    private static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, action);
    }
}
