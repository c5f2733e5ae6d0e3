package atlas.app;

import atlas.city.City;
import atlas.city.Dossier;
import atlas.city.Milieu;
import atlas.city.Source;
import atlas.compare.CompareContext;
import atlas.library.LibraryContext;
import atlas.map.Known;
import atlas.map.MapContext;
import atlas.map.TwinMaps;
import atlas.map.tile.Land;
import atlas.map.tile.Tiles;
import atlas.out.OpenDialog;
import atlas.out.SaveDialog;
import atlas.present.GivenTours;
import atlas.present.PresentContext;
import atlas.present.Presenter;
import atlas.present.Whole;
import atlas.present.paper.Lands;
import atlas.present.paper.PaperContext;
import atlas.present.paper.Studio;
import atlas.profile.Catalogue;
import atlas.profile.CityContext;
import atlas.profile.IndexData;
import atlas.profile.IndexSection;
import atlas.profile.Trail;
import atlas.ranking.Beside;
import atlas.ranking.RankingContext;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.View;
import atlas.ui.Messages;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What each feature works with, taken from the session. */
record Contexts(
        Session session,
        Navigator navigator,
        Settings settings,
        Messages messages,
        Background background,
        Host host) {
    MapContext map() {
        var tiles = new Tiles(background, host.basemap(), settings.theme());
        tiles.keepIn(host.folder());
        return map(tiles);
    }

    MapContext map(Tiles tiles) {
        return new MapContext(
                navigator,
                settings,
                messages,
                background,
                tiles,
                session.cities(),
                new Known(session.measured(), session.told()),
                session.overall(),
                new Shading(session, navigator, background).shown(),
                session.dossiers().map(Dossier::milieus),
                session.facts()::ties,
                session.events());
    }

    /**
     * Takes pictures of other states than this one.
     *
     * @param tiles of the window, whose outlines serve twice
     */
    Studio studio(Tiles tiles) {
        return textSize ->
                new HiddenRoom(
                        own ->
                                new Contexts(
                                        session,
                                        own.navigator(),
                                        own.settings(),
                                        own.messages(),
                                        background,
                                        host),
                        tiles,
                        session.lastYear(),
                        textSize);
    }

    /**
     * What handing out works with.
     *
     * @param tiles of the window
     */
    PaperContext paper(Tiles tiles) {
        return new PaperContext(
                messages,
                background,
                studio(tiles),
                paperFacts(),
                SaveDialog.ofSystem(),
                InstantSource.system(),
                session.pack().version());
    }

    /** What handouts tell. */
    PaperContext.Facts paperFacts() {
        return new PaperContext.Facts(
                session.citiesById(),
                session.dimensions(),
                session.indicators(),
                session.panels().stream()
                        .flatMap(p -> Optional.ofNullable(session.scores().get(p.id())).stream())
                        .toList(),
                new Cited(session.facts()::seedFacts, session.facts()::sources),
                session.dossiers(),
                Contexts::lands);
    }

    private static Lands lands() {
        var land = Land.read();
        return new Lands(land.areas(), land.coasts(), land.borders(), land.prefectures());
    }

    LibraryContext library() {
        return new LibraryContext(
                navigator,
                messages,
                background,
                () -> Stacks.shelf(session, host.folder()),
                host.browse());
    }

    RankingContext ranking() {
        var cities = session.citiesById();
        return new RankingContext(
                navigator,
                settings,
                messages,
                background,
                new RankingContext.Facts(
                        session.panels(),
                        session.measures(),
                        session.goalposts(),
                        cities,
                        session.dimensions(),
                        this::beside),
                new RankingContext.Keeping(
                        new KeptScenarios(session.scenarios(), host.writer(), background),
                        InstantSource.system(),
                        SaveDialog.ofSystem()));
    }

    CompareContext compare(MapContext mapContext) {
        return new CompareContext(
                navigator,
                settings,
                messages,
                background,
                new CompareContext.Facts(
                        session.citiesById(),
                        session.panels(),
                        session.measures(),
                        session.goalposts(),
                        session.dimensions(),
                        session.dossiers(),
                        session.facts()::milieus,
                        new CityFinder(session, new Ways(navigator))::find),
                () -> maps(mapContext),
                new CompareContext.Exports(
                        SaveDialog.ofSystem(), InstantSource.system(), session.pack().version()));
    }

    /**
     * @param notices tell what was done
     * @param sheet lays content above the atlas, under the words for a key
     */
    PresentContext present(
            Presenter presenter,
            ErrorReport notices,
            BiConsumer<String, Region> sheet,
            Tiles tiles) {
        var names =
                session.cities().stream()
                        .collect(Collectors.toMap(City::id, city -> city.name().common()));
        return new PresentContext(
                navigator,
                settings,
                messages,
                background,
                presenter,
                this::given,
                new PresentContext.Writing(
                        new KeptTours(
                                session.tours(), host.writer(), background, InstantSource.system()),
                        () -> UUID.randomUUID().toString(),
                        id -> Optional.ofNullable(names.get(id)),
                        session.lastYear(),
                        new Passing(notices, navigator),
                        SaveDialog.ofSystem(),
                        OpenDialog.ofSystem(),
                        sheet),
                new HandOut(() -> paper(tiles), sheet).papers());
    }

    /** Both cities on maps; elsewhere the maps stay as they are. */
    private CompareContext.Maps maps(MapContext mapContext) {
        var pair =
                navigator
                        .part(s -> new TwinMaps.Pair(s.city(), s.beside()))
                        .when(navigator.part(s -> s.view() == View.COMPARE));
        var maps =
                new TwinMaps(
                        mapContext,
                        pair,
                        milieu ->
                                navigator.go(s ->
                                        s.withCity(milieu.cityId())
                                                .withMilieu(Optional.of(milieu.id()))
                                                .withView(View.MAP)));
        return new CompareContext.Maps(
                maps, maps.legend(), maps.ready(), maps.commands(), maps.signCommands());
    }

    private Beside beside() {
        var facts = session.facts();
        return new Beside(
                facts.publishedRankings(),
                facts.publishedScores(),
                facts.sources().stream().collect(Collectors.toMap(Source::id, s -> s)));
    }

    CityContext city() {
        return new CityContext(
                navigator,
                messages,
                background,
                session.dossiers(),
                Catalogue.of(
                                session.cities(),
                                session.indicators(),
                                session.panels(),
                                session.told())
                        .withConcepts(session.concepts()),
                this::indexSection);
    }

    private Node indexSection(Dossier dossier, Trail trail, Consumer<Source> openSource) {
        var data =
                new IndexData(
                        dossier,
                        session.panels(),
                        List.copyOf(session.scores().values()),
                        session.dimensions(),
                        session.indicators());
        return new IndexSection(data, messages, navigator, trail, openSource);
    }

    private PresentContext.Given given() {
        var facts = session.facts();
        var milieus = facts.milieus();
        var tours = new GivenTours(session.cities(), milieus, facts.seedFacts());
        var cities = session.cities().stream().map(City::id).collect(Collectors.toSet());
        var known =
                new Whole.Known(
                        cities, milieus.stream().map(Milieu::id).collect(Collectors.toSet()));
        var here = new Arrival.Here(cities, session.measures().keySet(), session.lastYear());
        return new PresentContext.Given(
                facts.tours().stream().map(tours::of).toList(),
                known,
                view -> Arrival.of(Whole.left(view, known), here).state());
    }
}
