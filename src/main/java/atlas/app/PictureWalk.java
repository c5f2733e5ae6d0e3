package atlas.app;

import atlas.app.Arguments.Size;
import atlas.city.Language;
import atlas.state.Chapter;
import atlas.state.Filter;
import atlas.state.Links;
import atlas.state.Navigator;
import atlas.state.Order;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.ui.Command;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;

/** Goes from view to view and takes a picture of each as soon as it is complete. */
final class PictureWalk extends AnimationTimer {
    private static final int STILL_FRAMES = 4;
    private static final int PATIENCE_FRAMES = 3600;

    /** One language, theme and size; every view is drawn once in it. */
    record Round(Language language, Theme theme, Size size) {
        String name() {
            return "%s-%s-%s".formatted(language.code(), Arguments.word(theme), size);
        }
    }

    private static final Links TIES = Links.NONE.withTies(true);
    private static final Links PEERS = Links.NONE.withPeers(true);

    private record Stop(String name, Consumer<Atlas> go) {}

    private record Shot(Round round, Stop stop) {
        String name() {
            return round.name() + "-" + stop.name();
        }
    }

    private final Atlas atlas;
    private final Pictures pictures;
    private final Consumer<Throwable> failed;
    private final Deque<Shot> ahead = new ArrayDeque<>();
    private int frames;
    private int still;

    PictureWalk(Atlas atlas, Pictures pictures, List<Round> rounds, Consumer<Throwable> failed) {
        this.atlas = atlas;
        this.pictures = pictures;
        this.failed = failed;
        for (Round round : rounds) {
            stops().forEach(stop -> ahead.add(new Shot(round, stop)));
        }
    }

    @Override
    public void start() {
        arrange();
        super.start();
    }

    @Override
    public void handle(long now) {
        try {
            frames++;
            still = atlas.isComplete() ? still + 1 : 0;
            if (still >= STILL_FRAMES) {
                shoot();
            } else if (frames > PATIENCE_FRAMES) {
                throw new IllegalStateException(ahead.element().name() + " is never complete");
            }
        } catch (IOException | RuntimeException failure) {
            stop();
            failed.accept(failure);
        }
    }

    private void shoot() throws IOException {
        var shot = ahead.remove();
        var frame = new SnapshotParameters();
        frame.setViewport(
                new Rectangle2D(0, 0, shot.round().size().width(), shot.round().size().height()));
        pictures.write(shot.name(), atlas.window().snapshot(frame, null));
        if (ahead.isEmpty()) {
            stop();
            Platform.exit();
        } else {
            arrange();
        }
    }

    private void arrange() {
        frames = 0;
        still = 0;
        var shot = ahead.element();
        var size = shot.round().size();
        atlas.window().resize(size.width(), size.height());
        atlas.window().applyCss();
        atlas.window().layout();
        atlas.settings().theme().set(shot.round().theme());
        atlas.settings().textSize().set(Settings.SMALLEST_TEXT);
        atlas.commands().escape().run().run();
        atlas.navigator().speak(shot.round().language());
        atlas.navigator().link(_ -> Links.NONE);
        atlas.palette().close();
        shot.stop().go().accept(atlas);
    }

    private static List<Stop> stops() {
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

    private static List<Stop> listStops() {
        return List.of(
                new Stop("list-filters", atlas -> filter(atlas, Region.ASIA_PACIFIC, f -> f, true)),
                new Stop("list-chips", PictureWalk::filterByCountry),
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
