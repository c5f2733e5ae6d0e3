package atlas.profile;

import atlas.city.Dossier;
import atlas.city.Examples;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The city panel in a window on a screen that is not there, with Kanazawa alone in its atlas. */
final class CityStage {
    private CityStage() {}

    /**
     * Shows it.
     *
     * @param told of Kanazawa
     */
    static CityPane show(Stage stage, Navigator navigator, Dossier told) {
        var kanazawa =
                Catalogue.of(List.of(Examples.KANAZAWA), List.of(), List.of(), Set.of("kanazawa"));
        var pane =
                new CityPane(
                        new CityContext(
                                navigator,
                                new Messages(navigator.part(ViewState::language)),
                                Background.direct(),
                                _ -> told,
                                kanazawa,
                                (_, _, _) -> new Label()));
        var scene = new Scene(pane, 390, 600);
        new Look(Settings.fresh().theme(), List.of(Look.sheet(CityPane.class, "profile.css")))
                .dress(scene);
        stage.setScene(scene);
        stage.show();
        return pane;
    }
}
