package atlas.ranking;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Panel;
import atlas.index.Goalposts;
import atlas.index.Measures;
import atlas.out.SaveDialog;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.ScenarioShelf;
import atlas.state.Settings;
import atlas.ui.Messages;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The collaborators of the index view.
 *
 * @param facts what it shows
 * @param keeping where things are kept and saved
 */
public record RankingContext(
        Navigator navigator,
        Settings settings,
        Messages messages,
        Background background,
        Facts facts,
        Keeping keeping) {
    /**
     * Where things are kept and saved.
     *
     * @param shelf where the user's scenarios are kept
     * @param clock says when
     * @param dialog asks where to save a file
     */
    public record Keeping(ScenarioShelf shelf, InstantSource clock, SaveDialog dialog) {}

    /**
     * What can be ranked.
     *
     * @param panels those that are compared
     * @param measures of each panel, by its id
     * @param goalposts of the pack, by indicator
     * @param cities by id
     * @param dimensions the seven indices, in order
     * @param beside what stands beside them; takes its time, so it is asked in the background
     */
    public record Facts(
            List<Panel> panels,
            Map<String, Measures> measures,
            Map<String, Goalposts> goalposts,
            Map<String, City> cities,
            List<Dimension> dimensions,
            Supplier<Beside> beside) {
        /** Copies the collections. */
        public Facts {
            panels = List.copyOf(panels);
            measures = Map.copyOf(measures);
            goalposts = Map.copyOf(goalposts);
            cities = Map.copyOf(cities);
            dimensions = List.copyOf(dimensions);
        }

        /** The city of an id, where there is one. */
        Optional<City> city(String id) {
            return Optional.ofNullable(cities.get(id));
        }
    }
}
