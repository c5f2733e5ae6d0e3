package atlas.profile;

import atlas.city.Dossier;
import atlas.city.Source;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * The collaborators of the city panel.
 *
 * @param dossiers all about a city, by id; may take its time, so it is called in the background
 * @param index makes the index section of a city; the consumer opens a source's card
 */
public record CityContext(
        Navigator navigator,
        Messages messages,
        Background background,
        Function<String, Dossier> dossiers,
        Catalogue catalogue,
        BiFunction<Dossier, Consumer<Source>, Node> index) {}
