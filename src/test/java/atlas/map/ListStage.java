package atlas.map;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The city list of the examples in a window; the atlas knows more of Kanazawa alone. */
final class ListStage {
    private ListStage() {}

    static CityListPane open(Stage stage, Navigator navigator, Consumer<Region> goTo) {
        return open(stage, navigator, new CityListPane.Ways(goTo, _ -> {}));
    }

    static CityListPane open(Stage stage, Navigator navigator, CityListPane.Ways ways) {
        var settings = Settings.fresh();
        settings.theme().set(Theme.LIGHT);
        var context =
                new MapContext(
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        Background.direct(),
                        new Tiles(Background.direct(), settings.theme()),
                        Example.CITIES,
                        new Known(Set.of("kanazawa"), Set.of("kanazawa")),
                        id ->
                                Optional.of(new Rating(47, new Bilingual("Japan", "日本"), 6, 7))
                                        .filter(_ -> id.equals("kanazawa")),
                        Example.byField(),
                        Example::milieus,
                        Example::ties,
                        Example.events());
        var model = new MapModel(navigator, Example.CITIES, context.known(), context.score());
        var pane = new CityListPane(context, model, ways);
        // The stage is that of all tests and keeps a size of its own.
        pane.setManaged(false);
        pane.resize(260, 640);
        var scene = new Scene(new Pane(pane), 260, 640);
        new Look(settings.theme(), List.of(MapPane.sheet())).dress(scene);
        stage.setScene(scene);
        stage.show();
        return pane;
    }

    @SuppressWarnings("unchecked") // The pane has one list, of cities.
    static List<String> listed(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ListView<City> list = robot.lookup(".city-list > .list-view").queryAs(ListView.class);
        return list.getItems().stream().map(City::id).toList();
    }

    static String words(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    static List<String> buttons(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAllAs(ButtonBase.class).stream()
                .map(ButtonBase::getText)
                .toList();
    }
}
