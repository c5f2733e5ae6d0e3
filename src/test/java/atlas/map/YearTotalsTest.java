package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.City;
import atlas.geo.LatLon;
import atlas.pack.PackSource;
import atlas.state.Background;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.store.Database;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** In every year the slider, the legend and the list say what UNESCO and others have counted. */
final class YearTotalsTest {
    private static final Map<Integer, Integer> PUBLISHED =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(2004, 1),
                            Map.entry(2009, 19),
                            Map.entry(2014, 69),
                            Map.entry(2015, 116),
                            Map.entry(2016, 116),
                            Map.entry(2017, 180),
                            Map.entry(2019, 246),
                            Map.entry(2021, 295),
                            Map.entry(2023, 350),
                            Map.entry(2025, 408)));
    private static final List<City> CITIES = shipped();

    private final Navigator navigator =
            new Navigator(Example.state(new LatLon(38, 137), 3).withRegion(Region.WORLD));
    private final MapContext context =
            Example.context(
                    navigator,
                    Settings.fresh(),
                    Background.direct(),
                    new Messages(navigator.part(ViewState::language)),
                    CITIES);
    private final MapModel model = Example.model(context);
    private final Chronicle chronicle = new Chronicle(context, model);
    private final YearWords words = new YearWords(context.messages(), chronicle);

    private static List<City> shipped() {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
            return database.facts().cities();
        }
    }

    @Test
    void theSliderTheLegendAndTheListAgreeWithThePublishedTotals() {
        navigator.toggleOutsiders();
        var slider = new TreeMap<Integer, Integer>();
        var legend = new TreeMap<Integer, Integer>();
        var list = new TreeMap<Integer, Integer>();
        for (int year : PUBLISHED.keySet()) {
            navigator.showYear(year);
            slider.put(year, chronicle.growth().get().in(chronicle.year()).members());
            legend.put(year, signed());
            list.put(year, model.listed().getValue().size());
        }
        assertEquals(PUBLISHED, slider);
        assertEquals(PUBLISHED, legend);
        assertEquals(PUBLISHED, list);
    }

    @Test
    void soTheyDoForACountry() {
        navigator.filter(f -> f.withCountry(Optional.of("KOR")).withOutsiders(false));
        navigator.showYear(2014);
        assertEquals("Republic of Korea: 5 members in 2014 (2 new), of 69", words.caption(2014));
        assertEquals(5, signed());
        assertEquals(5, model.listed().getValue().size());
        navigator.filter(_ -> Filter.NONE.withCountry(Optional.of("JPN")).withOutsiders(false));
        navigator.showYear(2009);
        assertEquals(3, model.listed().getValue().size());
        navigator.showYear(2025);
        assertEquals(12, model.listed().getValue().size());
        assertEquals(12, signed());
    }

    @Test
    void thoseOutsideStayTheSameWhileTheNetworkGrows() {
        for (int year : PUBLISHED.keySet()) {
            navigator.showYear(year);
            assertEquals(46L, model.counts().getValue().get(Optional.empty()), "in " + year);
        }
    }

    @Test
    void lyonChangesItsSign() {
        City lyon = model.city(Optional.of("lyon")).orElseThrow();
        assertEquals("MEDIA_ARTS", lyon.field(2022).orElseThrow().name());
        assertEquals("LITERATURE", lyon.field(2023).orElseThrow().name());
        assertEquals("55 cities joined in 2023: 350 members in 105 countries", words.caption(2023));
    }

    private int signed() {
        return model.counts().getValue().entrySet().stream()
                .filter(entry -> entry.getKey().isPresent())
                .mapToInt(entry -> entry.getValue().intValue())
                .sum();
    }
}
