package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Fonts;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class TopBarTest {
    private final Navigator navigator =
            new Navigator(Beginning.state(Map.of(), Arguments.NONE, Set.of("kanazawa"), 2025));
    private final Settings settings = Settings.fresh();
    private final Messages messages = new Messages(navigator.part(ViewState::language));

    @Test
    void nothingIsCutAtAnyWidthSizeOfTypeAndLanguage() {
        var faults = new ArrayList<String>();
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    Fonts.load();
                    var bar = bar(navigator, settings, messages);
                    var scene = new Scene(new Pane(bar), 900, 200);
                    new Look(settings.theme(), settings.textSize(), StyleSheets.all()).dress(scene);
                    for (Language language : Language.values()) {
                        for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                            for (int percent = 100; percent <= 200; percent += 10) {
                                navigator.speak(language);
                                settings.theme().set(theme);
                                settings.textSize().set(percent);
                                for (double width : new double[] {1024, 1200, 1366, 1920}) {
                                    faults.addAll(
                                            faults(bar, width, language + " " + theme + percent));
                                }
                            }
                        }
                    }
                });
        assertEquals(List.of(), faults);
    }

    @Test
    void wordsStandWhereThereIsRoomAndSignsWhereThereIsNot() {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    var bar = bar(navigator, settings, messages);
                    var title = (Labeled) bar.lookup("#title");
                    bar.fit(80);
                    assertEquals(messages.text("app.title"), title.getText());
                    bar.fit(60);
                    assertEquals(messages.text("app.title.short"), title.getText());
                    bar.fit(30);
                    assertTrue(!title.isVisible());
                    bar.fit(80);
                    assertTrue(title.isVisible());
                });
    }

    /** A bar with a field of the usual sizes in the place of the search. */
    static TopBar bar(Navigator navigator, Settings settings, Messages messages) {
        var commands =
                new Commands(
                        navigator,
                        settings,
                        new Sheets(
                                new Overlay(),
                                messages,
                                new Sheets.Makers(Region::new, Region::new, Region::new),
                                () -> ""),
                        new Commands.Acts(
                                () -> {}, () -> {}, () -> {}, () -> {}, () -> {}, () -> {}),
                        Presenting.starts(() -> {}, () -> {}, () -> {}));
        var field = new Region();
        field.setMinWidth(64);
        field.setPrefWidth(240);
        return new TopBar(navigator, messages, commands, field);
    }

    private static List<String> faults(TopBar bar, double width, String when) {
        bar.applyCss();
        bar.fit(width / bar.em());
        bar.applyCss();
        bar.setManaged(false);
        bar.resizeRelocate(0, 0, width, bar.prefHeight(width));
        bar.layout();
        var faults = new ArrayList<String>();
        for (var child : bar.getChildren()) {
            boolean out = child.getBoundsInParent().getMaxX() > width + 1;
            boolean cut =
                    child instanceof Labeled words && words.getWidth() < words.prefWidth(-1) - 1;
            if (child.isVisible() && (out || cut)) {
                faults.add("%s at %s, %s".formatted(child.getId(), width, when));
            }
        }
        return faults;
    }
}
