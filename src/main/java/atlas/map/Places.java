package atlas.map;

import atlas.city.City;
import atlas.city.Milieu;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * What a layer of milieus is about.
 *
 * @param city whose milieus they are
 * @param milieus all of them
 * @param pointed the id of the one that is pointed at
 * @param fromZoom the least zoom at which they are shown
 * @param heed is given each new marker, to hear what happens to it
 * @param choose is told which one was chosen
 */
record Places(
        ObservableValue<Optional<City>> city,
        ObservableValue<List<Milieu>> milieus,
        ObservableValue<Optional<String>> pointed,
        double fromZoom,
        Consumer<MilieuMarker> heed,
        Consumer<Milieu> choose) {}
