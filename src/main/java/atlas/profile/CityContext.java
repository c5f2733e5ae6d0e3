package atlas.profile;

import atlas.city.Dossier;
import atlas.city.Source;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * The collaborators of the city panel.
 *
 * @param dossiers all about a city, by id; may take its time, so it is called in the background
 */
public record CityContext(
        Navigator navigator,
        Messages messages,
        Background background,
        Function<String, Dossier> dossiers,
        Catalogue catalogue,
        IndexMaker index) {
    /** Makes the index section of a city. */
    @FunctionalInterface
    public interface IndexMaker {
        /**
         * The section.
         *
         * @param trail leads from an index to what speaks for it
         * @param openSource opens a source's card
         */
        Node make(Dossier dossier, Trail trail, Consumer<Source> openSource);
    }
}
