package atlas.app;

import atlas.city.Language;
import atlas.index.Normalisation;
import atlas.index.Treatment;
import atlas.index.Weights;
import atlas.state.Chapter;
import atlas.state.Filter;
import atlas.state.Links;
import atlas.state.Navigator;
import atlas.state.Order;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Study;
import atlas.state.View;
import atlas.ui.Command;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The views that pictures are taken of, one after the other. */
final class PictureStops {
    private static final Links TIES = Links.NONE.withTies(true);
    private static final Links PEERS = Links.NONE.withPeers(true);

    private PictureStops() {}

    /** A view with the way that leads there. */
    record Stop(String name, Consumer<Atlas> go) {}

    static List<Stop> all() {
        var stops = new java.util.ArrayList<Stop>();
        for (Region region : Region.values()) {
            stops.add(new Stop("map-" + word(region), atlas -> showRegion(atlas, region)));
        }
        for (int year : List.of(2004, 2014, 2016)) {
            stops.add(new Stop("world-" + year, atlas -> showYear(atlas, year, Optional.empty())));
        }
        stops.add(new Stop("korea-2014", atlas -> showYear(atlas, 2014, Optional.of("KOR"))));
        stops.add(
                new Stop(
                        "lyon-index",
                        atlas -> {
                            atlas.navigator().filter(_ -> Filter.NONE);
                            atlas.navigator().showYear(2025);
                            showCity(atlas.navigator(), "lyon", Section.INDEX);
                        }));
        for (Section section : Section.values()) {
            stops.add(
                    new Stop(
                            "kanazawa-" + word(section),
                            atlas -> showCity(atlas.navigator(), "kanazawa", section)));
        }
        stops.add(
                new Stop(
                        "ties-asia-pacific", atlas -> showLinks(atlas, TIES, Region.ASIA_PACIFIC)));
        stops.add(new Stop("ties-world", atlas -> showLinks(atlas, TIES, Region.WORLD)));
        stops.add(new Stop("peers-east-asia", atlas -> showLinks(atlas, PEERS, Region.EAST_ASIA)));
        stops.addAll(listStops());
        stops.addAll(indexStops());
        stops.addAll(EvidenceStops.all());
        stops.addAll(CompareStops.all());
        stops.addAll(PresentStops.all());
        stops.addAll(TeachingStops.all());
        for (Chapter chapter : Chapter.values()) {
            stops.add(
                    new Stop("library-" + word(chapter), atlas -> atlas.navigator().read(chapter)));
        }
        stops.add(
                new Stop(
                        "library-concept",
                        atlas -> atlas.navigator().read(Chapter.CONCEPTS, "import-substitution")));
        stops.add(
                new Stop(
                        "library-work",
                        atlas -> atlas.navigator().read(Chapter.WORKS, "peck2005")));
        stops.add(
                new Stop(
                        "library-source",
                        atlas -> atlas.navigator().read(Chapter.SOURCES, "KZ01")));
        stops.add(new Stop("keys", atlas -> above(atlas, atlas.commands().keys())));
        stops.add(new Stop("settings", atlas -> above(atlas, atlas.commands().settings())));
        stops.add(new Stop("work", atlas -> above(atlas, named(atlas, "work"))));
        for (int percent : List.of(150, 200)) {
            stops.add(new Stop("text-" + percent, atlas -> enlarge(atlas, percent)));
        }
        for (String name : List.of("begin", "city", "milieu", "idea", "none")) {
            stops.add(new Stop("search-" + name, atlas -> search(atlas, name)));
        }
        return stops;
    }

    private static void search(Atlas atlas, String name) {
        showCity(atlas.navigator(), "kanazawa", Section.OVERVIEW);
        atlas.palette().open();
        boolean english = atlas.messages().language() == Language.ENGLISH;
        atlas.palette()
                .type(
                        switch (name) {
                            case "city" -> english ? "osaka" : "おおさか";
                            case "milieu" -> english ? "incubator" : "インキュベーター";
                            case "idea" -> english ? "Markusen Florida" : "マークセン フロリダ";
                            case "none" -> english ? "xyzzy" : "ゑゑゑ";
                            default -> "";
                        });
    }

    private static List<Stop> indexStops() {
        var stops = new java.util.ArrayList<Stop>();
        for (var page : Study.Page.values()) {
            stops.add(new Stop("index-" + word(page), atlas -> study(atlas, page, s -> s)));
        }
        for (var page : List.of(Study.Page.COVERAGE, Study.Page.ROBUSTNESS)) {
            stops.add(
                    new Stop(
                            "index-" + word(page) + "-asia-pacific",
                            atlas -> study(atlas, page, s -> s.withPanel("asia-pacific"))));
        }
        stops.add(
                new Stop(
                        "index-compared",
                        atlas -> study(atlas, Study.Page.SCENARIOS, PictureStops::treated)));
        stops.add(
                new Stop(
                        "index-method-own",
                        atlas -> study(atlas, Study.Page.METHOD, PictureStops::treated)));
        stops.add(
                new Stop(
                        "index-own",
                        atlas ->
                                study(
                                        atlas,
                                        Study.Page.RANKING,
                                        s ->
                                                s.withScenario(
                                                        s.scenario()
                                                                .withWeights(
                                                                        Weights.equal()
                                                                                .withIndex(6, 4)
                                                                                .withIndex(
                                                                                        7, 0))))));
        stops.add(
                new Stop(
                        "index-deviation",
                        atlas -> study(atlas, Study.Page.RANKING, PictureStops::deviation)));
        stops.add(
                new Stop(
                        "index-asia-pacific",
                        atlas ->
                                study(
                                        atlas,
                                        Study.Page.RANKING,
                                        s -> s.withPanel("asia-pacific"))));
        return stops;
    }

    private static Study treated(Study study) {
        var scaling = study.scenario().scaling().with(Normalisation.MIN_MAX);
        return study.withScenario(study.scenario().withScaling(scaling.with(Treatment.WINSORISE)));
    }

    private static Study deviation(Study study) {
        var scaling = study.scenario().scaling().with(Normalisation.Z_SCORE);
        return study.withScenario(study.scenario().withScaling(scaling));
    }

    private static void study(Atlas atlas, Study.Page page, UnaryOperator<Study> change) {
        atlas.navigator()
                .go(s ->
                        s.withCity("kanazawa")
                                .withView(View.INDEX)
                                .withStudy(change.apply(Study.START.withPage(page))));
    }

    private static List<Stop> listStops() {
        return List.of(
                new Stop("list-filters", atlas -> filter(atlas, Region.ASIA_PACIFIC, f -> f, true)),
                new Stop("list-chips", PictureStops::filterByCountry),
                new Stop(
                        "list-no-match",
                        atlas ->
                                filter(
                                        atlas,
                                        Region.JAPAN,
                                        f -> f.withText("lyon").withTold(true),
                                        false)),
                new Stop("list-year", atlas -> sort(atlas, Order.YEAR)),
                new Stop("list-population", atlas -> sort(atlas, Order.POPULATION)),
                new Stop("list-score", atlas -> sort(atlas, Order.SCORE)),
                new Stop("list-name", atlas -> sort(atlas, Order.NAME)));
    }

    private static void filterByCountry(Atlas atlas) {
        filter(
                atlas,
                Region.EAST_ASIA,
                f -> f.withCountry(Optional.of("KOR")).withJoinedFrom(Optional.of(2010)),
                false);
    }

    private static void filter(
            Atlas atlas, Region region, UnaryOperator<Filter> filter, boolean open) {
        showRegion(atlas, region);
        atlas.list().openFilters(open);
        atlas.navigator().filter(_ -> filter.apply(Filter.NONE));
    }

    private static void sort(Atlas atlas, Order order) {
        filter(atlas, Region.JAPAN, f -> f, false);
        atlas.navigator().order(order);
    }

    private static void showLinks(Atlas atlas, Links links, Region region) {
        showRegion(atlas, region);
        atlas.navigator().link(_ -> links);
    }

    private static void showRegion(Atlas atlas, Region region) {
        showCity(atlas.navigator(), "kanazawa", Section.OVERVIEW);
        atlas.map().show(region);
    }

    private static void showYear(Atlas atlas, int year, Optional<String> country) {
        showRegion(atlas, country.isEmpty() ? Region.WORLD : Region.EAST_ASIA);
        atlas.navigator().filter(f -> f.withCountry(country));
        atlas.navigator().showYear(year);
    }

    private static void showCity(Navigator navigator, String city, Section section) {
        navigator.select(city);
        navigator.open(section);
    }

    /** A sheet over the map. */
    private static Command named(Atlas atlas, String id) {
        return atlas.commands().named().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void above(Atlas atlas, Command command) {
        showCity(atlas.navigator(), "kanazawa", Section.OVERVIEW);
        command.run().run();
    }

    private static void enlarge(Atlas atlas, int percent) {
        showCity(atlas.navigator(), "kanazawa", Section.OVERVIEW);
        atlas.settings().textSize().set(percent);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
