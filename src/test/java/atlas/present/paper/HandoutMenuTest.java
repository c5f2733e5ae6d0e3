package atlas.present.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Background;
import atlas.ui.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class HandoutMenuTest {
    @TempDir private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Studio.Shot> shots = new ArrayList<>();
    private HandoutMenu menu;
    private boolean slow;
    private boolean refuses;
    private int picturesWhenAsked = -1;
    private Path file = Path.of("none");

    /** Takes pictures at once, or when it is told to. */
    private final class Camera implements Studio.Sitting {
        private boolean closed;

        @Override
        public void picture(Studio.Shot shot, Consumer<Image> then, Consumer<Throwable> failed) {
            shots.add(shot);
            Runnable act =
                    () -> {
                        if (!closed) {
                            then.accept(new WritableImage(16, 10));
                        }
                    };
            if (slow) {
                waiting.add(act);
            } else {
                act.run();
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Start
    void open(Stage stage) {
        var messages = new Messages(new ReadOnlyObjectWrapper<>(Language.ENGLISH));
        menu =
                new HandoutMenu(
                        new PaperContext(
                                messages,
                                Background.direct(),
                                _ -> new Camera(),
                                new PaperContext.Facts(
                                        Map.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Samples::reference,
                                        _ -> {
                                            throw new IllegalStateException();
                                        },
                                        () -> Lands.NONE),
                                (_, _, name) -> {
                                    picturesWhenAsked = shots.size();
                                    file = folder.resolve(name);
                                    return refuses ? Optional.empty() : Optional.of(file);
                                },
                                InstantSource.system(),
                                "7.1"));
        menu.show(Samples.tour(3));
        stage.setScene(new Scene(menu, 500, 500));
        stage.show();
    }

    @Test
    void writesTheChosenStepsAsPdf(FxRobot robot) throws IOException {
        robot.interact(() -> robot.lookup("#handout-step-2").queryAs(CheckBox.class).fire());
        robot.interact(() -> menu.acts().getFirst().fire());
        assertEquals("walk.pdf", file.getFileName().toString());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(2, pdf.getNumberOfPages());
        }
        assertEquals(2, shots.size());
        assertTrue(menu.told().contains("walk.pdf"), menu.told());
    }

    @Test
    void writesAllOfItAsOnePageInBothLanguages(FxRobot robot) throws IOException {
        robot.interact(() -> menu.acts().get(1).fire());
        assertEquals("walk.html", file.getFileName().toString());
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
        assertEquals(6, shots.size());
    }

    @Test
    void canBeStoppedAndWritesNothingThen(FxRobot robot) {
        slow = true;
        robot.interact(() -> menu.acts().getFirst().fire());
        assertTrue(menu.acts().getFirst().isDisabled());
        assertTrue(menu.told().contains("0 of 3"), menu.told());
        robot.interact(() -> waiting.getFirst().run());
        assertTrue(menu.told().contains("1 of 3"), menu.told());
        robot.interact(() -> menu.acts().getLast().fire());
        robot.interact(() -> waiting.forEach(Runnable::run));
        assertFalse(menu.acts().getFirst().isDisabled());
        assertFalse(Files.exists(file));
        assertTrue(menu.told().contains("Nothing was written"), menu.told());
    }

    @Test
    void asksForTheFileBeforeItMakesPictures(FxRobot robot) {
        robot.interact(() -> menu.acts().getFirst().fire());
        assertEquals(0, picturesWhenAsked);
        assertEquals(3, shots.size());
    }

    @Test
    void givesTheFocusBackWhereItCameFrom(FxRobot robot) {
        slow = true;
        var pdf = menu.acts().getFirst();
        robot.interact(() -> {
            pdf.requestFocus();
            pdf.fire();
        });
        assertTrue(menu.acts().getLast().isFocused());
        robot.interact(() -> List.copyOf(waiting).forEach(Runnable::run));
        assertTrue(pdf.isFocused());
    }

    @Test
    void makesNoPicturesForAFileThatNobodyWants(FxRobot robot) {
        refuses = true;
        robot.interact(() -> menu.acts().getFirst().fire());
        assertEquals(List.of(), shots);
        assertFalse(menu.acts().getFirst().isDisabled());
    }

    @Test
    void withNoStepThereIsNothingToMake(FxRobot robot) {
        for (int step = 1; step <= 3; step++) {
            var box = robot.lookup("#handout-step-" + step).queryAs(CheckBox.class);
            robot.interact(box::fire);
        }
        assertTrue(menu.acts().getFirst().isDisabled());
        assertTrue(menu.acts().get(1).isDisabled());
    }

    @Test
    void saysWhatItIsInTheLanguageOfTheMoment(FxRobot robot) {
        assertEquals(
                "1. Street 1",
                robot.lookup("#handout-step-1")
                        .queryAs(CheckBox.class)
                        .getText()
                        .replaceAll("\\s+", " "));
    }
}
