package atlas.compare;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Milieu;
import atlas.city.Panel;
import atlas.index.Goalposts;
import atlas.index.Measures;
import atlas.out.SaveDialog;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;

/**
 * The collaborators of the comparison.
 *
 * @param facts what is compared
 * @param maps makes the two linked maps, which follow the navigator by themselves
 * @param exports what files are made with
 */
public record CompareContext(
        Navigator navigator,
        Settings settings,
        Messages messages,
        Background background,
        Facts facts,
        Supplier<Maps> maps,
        Exports exports) {
    /**
     * Two linked maps.
     *
     * @param legend says what their signs mean; empty while they have none
     * @param ready whether they show all they are to show
     * @param keys what keys do on a map
     * @param signKeys what keys do on a milieu of a map
     */
    public record Maps(
            Region node,
            Region legend,
            ObservableBooleanValue ready,
            List<Command> keys,
            List<Command> signKeys) {
        /** Copies the lists. */
        public Maps {
            keys = List.copyOf(keys);
            signKeys = List.copyOf(signKeys);
        }
    }

    /**
     * What files are made with.
     *
     * @param dialog asks where they are to go
     * @param clock dates them
     * @param pack version of the facts
     */
    public record Exports(SaveDialog dialog, InstantSource clock, String pack) {}

    /**
     * What is compared.
     *
     * @param cities by id
     * @param panels in the order in which one is looked for that holds both cities
     * @param measures of each panel, by its id
     * @param goalposts of the pack, by indicator
     * @param dimensions the seven indices, in order
     * @param dossiers all of one city, by its id; takes its time, so it is asked in the background
     * @param milieus of all cities; asked in the background too
     * @param search the ids of the cities that a text may mean, best first; asked there too
     */
    public record Facts(
            Map<String, City> cities,
            List<Panel> panels,
            Map<String, Measures> measures,
            Map<String, Goalposts> goalposts,
            List<Dimension> dimensions,
            Function<String, Dossier> dossiers,
            Supplier<List<Milieu>> milieus,
            Function<String, List<String>> search) {
        /** Copies the collections. */
        public Facts {
            cities = Map.copyOf(cities);
            panels = List.copyOf(panels);
            measures = Map.copyOf(measures);
            goalposts = Map.copyOf(goalposts);
            dimensions = List.copyOf(dimensions);
        }

        /** The city of an id, where there is one. */
        Optional<City> city(String id) {
            return Optional.ofNullable(cities.get(id));
        }

        /**
         * The panel in which two cities are compared: the wished one if it holds both, else one
         * that does, else the wished one, which then says what is missing.
         */
        Panel panel(String wished, String one, String other) {
            return panels.stream()
                    .filter(p -> p.id().equals(wished))
                    .filter(p -> holds(p, one, other))
                    .findFirst()
                    .or(() -> panels.stream().filter(p -> holds(p, one, other)).findFirst())
                    .or(() -> panels.stream().filter(p -> p.id().equals(wished)).findFirst())
                    .orElseGet(panels::getFirst);
        }

        private static boolean holds(Panel panel, String one, String other) {
            return panel.cityIds().contains(one) && panel.cityIds().contains(other);
        }
    }
}
