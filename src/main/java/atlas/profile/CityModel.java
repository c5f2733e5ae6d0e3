package atlas.profile;

import atlas.city.Dossier;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.ViewState;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Loads the dossier of the selected city. The last selection wins. */
final class CityModel {
    private final Navigator navigator;
    private final Background background;
    private final Function<String, Dossier> dossiers;
    private final ReadOnlyObjectWrapper<Optional<Dossier>> loaded =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    CityModel(Navigator navigator, Background background, Function<String, Dossier> dossiers) {
        this.navigator = navigator;
        this.background = background;
        this.dossiers = dossiers;
        var _ = navigator.part(ViewState::city).subscribe(this::load);
    }

    /** The dossier on show; empty while no city is chosen or the first one is on its way. */
    ReadOnlyObjectProperty<Optional<Dossier>> loaded() {
        return loaded.getReadOnlyProperty();
    }

    private void load(Optional<String> city) {
        city.ifPresentOrElse(
                id -> background.ask(dossiers, id, this::show), () -> loaded.set(Optional.empty()));
    }

    private void show(Dossier dossier) {
        if (navigator.now().city().equals(Optional.of(dossier.city().id()))) {
            loaded.set(Optional.of(dossier));
        }
    }
}
