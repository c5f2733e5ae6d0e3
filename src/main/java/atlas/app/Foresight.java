package atlas.app;

import atlas.city.Dossier;
import atlas.present.Show;
import atlas.state.Background;
import atlas.state.Recall;
import atlas.state.ViewState;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** Reads, while a step of a tour is told, what the next one will show: then it is there at once. */
record Foresight(Recall<String, Dossier> dossiers, Background background) {
    void along(ObservableValue<Optional<Show>> shown) {
        var _ =
                shown.subscribe(
                        show -> show.flatMap(Show::following).ifPresent(step -> read(step.view())));
    }

    private void read(ViewState view) {
        Stream.concat(view.city().stream(), view.beside().stream())
                .forEach(city -> background.run(() -> dossiers.apply(city), _ -> {}));
    }
}
