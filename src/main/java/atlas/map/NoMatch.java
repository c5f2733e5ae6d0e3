package atlas.map;

import atlas.city.City;
import atlas.city.Growth;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Stands where no city is left: which one wish, let go, brings how many back. */
final class NoMatch extends VBox {
    private final Navigator navigator;
    private final Messages messages;
    private final MapModel model;
    private final FilterWords words;
    private final CityListPane.Ways out;
    private final int lastYear;

    /**
     * @param out ways out of the list
     */
    NoMatch(MapContext context, MapModel model, FilterWords words, CityListPane.Ways out) {
        navigator = context.navigator();
        messages = context.messages();
        this.model = model;
        this.words = words;
        this.out = out;
        lastYear = Growth.lastYear(context.cities());
        getStyleClass().add("no-match");
    }

    /** Appears if nothing matches, else goes. */
    void show(Found found) {
        boolean nothing = found.isNothingHere();
        setVisible(nothing);
        setManaged(nothing);
        getChildren().clear();
        if (nothing) {
            fill(found.wish());
        }
    }

    private void fill(Wish wish) {
        String region = messages.text(MapButtons.name(wish.region()));
        List<City> later = later(wish);
        String key = later.isEmpty() ? "list.none" : "list.none.early";
        var sentence = new Label(messages.text(key, region, Spoken.year(wish.year())));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().add(sentence);
        List<Button> ways = ways(wish, later);
        getChildren().addAll(ways.isEmpty() ? List.of(way("list.reset", Filter.NONE)) : ways);
    }

    private List<Button> ways(Wish wish, List<City> later) {
        var ways = new ArrayList<Button>();
        Facet.of(wish.filter()).flatMap(facet -> without(facet, wish).stream()).forEach(ways::add);
        if (!later.isEmpty()) {
            var go = button("list.none.year", Spoken.year(lastYear), counted(later));
            go.setOnAction(_ -> navigator.showYear(lastYear));
            ways.add(go);
        }
        elsewhere(wish).ifPresent(ways::add);
        String typed = wish.filter().text().strip();
        if (!typed.isEmpty()) {
            var search = button("list.none.search", typed);
            search.setOnAction(_ -> out.search().accept(typed));
            ways.add(search);
        }
        return ways;
    }

    /** Lets one part of the filter go, where that brings cities back. */
    private Optional<Button> without(Facet facet, Wish wish) {
        Filter less = facet.dropFrom(wish.filter());
        List<City> cities = model.matching(less, wish.region(), wish.year());
        return cities.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        way(
                                "list.none.drop",
                                less,
                                meaning(facet, wish.filter()),
                                counted(cities)));
    }

    /** Leads to the nearest look at the map that has a match. */
    private Optional<Button> elsewhere(Wish wish) {
        return Stream.of(Region.values())
                .filter(region -> region != wish.region())
                .flatMap(region -> there(region, wish).stream())
                .findFirst();
    }

    /** Names the match in a region where there is but one. */
    private Optional<Button> there(Region region, Wish wish) {
        List<City> there = model.matching(wish.filter(), region, wish.year());
        if (there.isEmpty()) {
            return Optional.empty();
        }
        String name = messages.text(MapButtons.name(region));
        var way =
                there.size() == 1 && !isWithheld(there.getFirst())
                        ? button(
                                "list.none.city",
                                messages.text(there.getFirst().name().common()),
                                name)
                        : button("list.none.region", counted(there), name);
        way.setOnAction(_ -> out.goTo().accept(region));
        return Optional.of(way);
    }

    private boolean isWithheld(City city) {
        return navigator.now().focus().hides(city.id());
    }

    /** Which cities would match in the last year of the network. */
    private List<City> later(Wish wish) {
        return wish.year() < lastYear
                ? model.matching(wish.filter(), wish.region(), lastYear)
                : List.of();
    }

    private String counted(List<City> cities) {
        long prefectures = cities.stream().filter(City::isPrefecture).count();
        return FilterWords.counted(messages, cities.size() - prefectures, prefectures);
    }

    private String meaning(Facet facet, Filter filter) {
        return facet == Facet.TEXT ? filter.text().strip() : words.of(facet, filter);
    }

    private Button way(String key, Filter filter, Object... arguments) {
        var way = button(key, arguments);
        way.setOnAction(_ -> navigator.filter(_ -> filter));
        return way;
    }

    private Button button(String key, Object... arguments) {
        var button = new Button(messages.text(key, arguments));
        button.getStyleClass().setAll("no-match-way");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
