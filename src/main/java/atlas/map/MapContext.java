package atlas.map;

import atlas.city.City;
import atlas.city.Event;
import atlas.city.Milieu;
import atlas.city.Tie;
import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.ui.CityCaption;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * What the map works with.
 *
 * @param tiles one for all maps of the program
 * @param cities all of them, in any order
 * @param known of which of them the atlas knows more
 * @param score overall score of a city, where there is one; called on the window's thread
 * @param shade what the signs are coloured by; empty for their fields
 * @param milieus of a city; may be slow, is called in the background
 * @param ties of a city; may be slow, is called in the background
 * @param events of all cities and of the world, oldest first
 */
public record MapContext(
        Navigator navigator,
        Settings settings,
        Messages messages,
        Background background,
        Tiles tiles,
        List<City> cities,
        Known known,
        Function<String, Optional<Rating>> score,
        ObservableValue<Optional<Shade>> shade,
        Function<String, List<Milieu>> milieus,
        Function<String, List<Tie>> ties,
        List<Event> events) {
    /** Copies the lists. */
    public MapContext {
        cities = List.copyOf(cities);
        events = List.copyOf(events);
    }

    /** What a city is called on the map now. */
    CityCaption caption(City city) {
        return navigator.now().focus().hides(city.id())
                ? CityCaption.WITHHELD
                : CityCaption.of(city, settings.names().get(), messages.language());
    }

    /** What a milieu is called now; that of a city without a name would give it away. */
    String name(Milieu milieu) {
        return navigator.now().focus().hides(milieu.cityId())
                ? CityCaption.WITHHELD.name()
                : messages.text(milieu.name());
    }

    /** What a screen reader calls a city now. */
    String name(City city) {
        return navigator.now().focus().hides(city.id())
                ? messages.text("map.withheld")
                : Spoken.name(messages, city);
    }
}
