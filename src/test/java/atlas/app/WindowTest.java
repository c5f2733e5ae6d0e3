package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.ViewState.Frame;
import atlas.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class WindowTest {
    private final Navigator navigator =
            new Navigator(Beginning.state(Map.of(), Arguments.NONE, Set.of("kanazawa"), 2025));
    private final Region list = new Region();
    private final Region map = new Region();
    private final Region panel = new Region();

    @Test
    void listMapAndPanelStandBesideEachOtherAndFold() {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    var window = window();
                    new Scene(window, 1000, 700);
                    list.setMinWidth(200);
                    panel.setMinWidth(300);
                    assertPlaces(window, 0, 200, 700);
                    navigator.fold(Frame::withListFolded);
                    assertFalse(list.isVisible());
                    navigator.view(View.LIBRARY);
                    navigator.view(View.MAP);
                    navigator.fold(Frame::withPanelFolded);
                    window.layout();
                    assertEquals(1000, map.getWidth());
                    navigator.fold(Frame::withPanelFolded);
                    navigator.fold(Frame::withListFolded);
                    assertPlaces(window, 0, 200, 700);
                });
    }

    @Test
    void thePanelNarrowsBeforeTheMapDoes() {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    var window = window();
                    new Scene(window, 1000, 700);
                    navigator.fold(Frame::withListFolded);
                    panel.setMinWidth(300);
                    panel.setPrefWidth(800);
                    window.applyCss();
                    window.layout();
                    window.layout();
                    assertEquals(400, map.getWidth());
                    panel.setMinWidth(700);
                    window.layout();
                    assertEquals(300, map.getWidth(), "so much it must have");
                });
    }

    private void assertPlaces(Window window, double listAt, double mapAt, double panelAt) {
        window.applyCss();
        window.layout();
        assertEquals(listAt, list.getLayoutX());
        assertEquals(mapAt, map.getLayoutX());
        assertEquals(panelAt, panel.getLayoutX());
        assertTrue(list.getHeight() > 500 && panel.getHeight() > 500, "they fill the height");
    }

    private Window window() {
        var messages = new Messages(navigator.part(ViewState::language));
        var bar = TopBarTest.bar(navigator, Settings.fresh(), messages);
        var parts = new Window.Parts(list, map, panel, Map.of(View.LIBRARY, new Region()));
        return new Window(navigator, bar, parts, List.of(), new Overlay());
    }
}
