package atlas.map;

import atlas.city.City;
import atlas.city.Language;
import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Point;
import atlas.map.label.Caption;
import atlas.map.label.Caption.Need;
import atlas.map.label.Clusters;
import atlas.map.label.Clusters.Cluster;
import atlas.map.label.Dot;
import atlas.map.label.Labels;
import atlas.map.label.Labels.Place;
import atlas.map.label.Room;
import atlas.state.Focus;
import atlas.state.Names;
import atlas.ui.CityCaption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which markers and labels the map shows at one step of zoom. Markers are thinned over the whole
 * world at once, so that they stay while the map is only moved; names are placed around the window,
 * so that ten thousand cities cost no more than those that may come into sight.
 */
final class CityArrangement {
    private static final double STEPS_PER_ZOOM = 4;
    private static final double SIGN_RADIUS_EM = 0.72;

    /** With room for the count at its edge. */
    private static final double RING_RADIUS_EM = 1.5;

    private static final double SELECTED_GROWTH = 1.2;
    private static final double APART_EM = 1.7;
    private static final Point HERE = new Point(0, 0);

    private final Map<String, Cluster> clusters;
    private final Map<String, Place> labels;
    private final Map<String, City> heads;
    private final Map<String, Caption> captions;
    private final Map<String, String> shelters;
    private final Map<String, Point> apart;

    /**
     * What decides an arrangement; equal wishes get equal arrangements.
     *
     * @param cities the most important first
     * @param focus whose names are withheld
     * @param area in which names are placed, pixels of the world at the zoom
     */
    record Wish(
            List<City> cities,
            Optional<String> selected,
            Names names,
            Language language,
            Focus focus,
            double em,
            double zoom,
            Bounds area,
            List<LatLon> obstacles) {}

    private CityArrangement(
            Map<String, Cluster> clusters,
            Map<String, Place> labels,
            Map<String, City> heads,
            Map<String, Caption> captions,
            Map<String, Point> apart) {
        this.apart = apart;
        this.captions = captions;
        this.clusters = clusters;
        this.labels = labels;
        this.heads = heads;
        var behind = new HashMap<String, String>();
        clusters.forEach(
                (head, cluster) -> cluster.behind().forEach(dot -> behind.put(dot.id(), head)));
        shelters = Map.copyOf(behind);
    }

    /** Nothing. */
    static CityArrangement empty() {
        return new CityArrangement(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * The step of zoom that an arrangement for a zoom is made for: never nearer, so never tighter.
     */
    static double step(double zoom) {
        return Math.floor(zoom * STEPS_PER_ZOOM) / STEPS_PER_ZOOM;
    }

    /**
     * @param room where names can be read, for dots in pixels of the world at the wish's zoom
     */
    static CityArrangement of(Wish wish, Type type, Room room) {
        double world = 256 * Math.pow(2, wish.zoom());
        Map<String, City> byId =
                wish.cities().stream().collect(Collectors.toMap(City::id, Function.identity()));
        Map<String, Point> apart = Apart.of(told(wish, world), wish.selected(), wish.em());
        List<Dot> dots =
                wish.cities().stream()
                        .sorted(selectedThenTold(wish))
                        .map(c -> moved(dot(c, world), apart))
                        .toList();
        List<Cluster> clusters = Clusters.of(dots, wish.em() * APART_EM);
        List<Cluster> near = clusters.stream().filter(c -> isIn(wish.area(), c.head())).toList();
        List<Caption> captions =
                near.stream()
                        .map(c ->
                                caption(
                                        Objects.requireNonNull(byId.get(c.head().id())),
                                        c,
                                        wish,
                                        type))
                        .toList();
        List<Bounds> taken =
                Stream.concat(
                                near.stream().flatMap(c -> count(c, wish.em()).stream()),
                                wish.obstacles().stream().map(o -> obstacle(o, world, wish.em())))
                        .toList();
        return new CityArrangement(
                clusters.stream().collect(Collectors.toMap(c -> c.head().id(), c -> c)),
                Labels.place(captions, taken, room),
                clusters.stream()
                        .map(c -> byId.get(c.head().id()))
                        .collect(Collectors.toMap(City::id, Function.identity())),
                captions.stream().collect(Collectors.toMap(c -> c.dot().id(), c -> c)),
                apart);
    }

    /** The cities that have a marker, by id. */
    Map<String, City> heads() {
        return heads;
    }

    /** The cities that a marker stands for beside its own. */
    List<String> behind(String head) {
        return Optional.ofNullable(clusters.get(head)).stream()
                .flatMap(c -> c.behind().stream())
                .map(Dot::id)
                .toList();
    }

    /** How far a marker stands from its city, in pixels, so that it is seen beside another. */
    Point apart(String head) {
        return apart.getOrDefault(head, HERE);
    }

    /** Where a marker stands whose city is at a point of the screen. */
    Point seat(String head, Point place) {
        Point by = apart(head);
        return new Point(place.x() + by.x(), place.y() + by.y());
    }

    /** How many of the cities that a class is to look at a marker stands for. */
    int told(String head, Focus focus) {
        var behind = behind(head);
        return (int)
                focus.cities().stream()
                        .filter(city -> city.equals(head) || behind.contains(city))
                        .count();
    }

    /** The marker that stands for a city: its own, or the one it is counted behind. */
    Optional<City> standIn(String city) {
        return Optional.ofNullable(heads.get(shelters.getOrDefault(city, city)));
    }

    /** Whether a marker stands for a city, its own or one behind it. */
    boolean standsFor(String head, Optional<String> city) {
        return city.flatMap(this::standIn).filter(c -> c.id().equals(head)).isPresent();
    }

    /** The cities whose name is shown. */
    Set<String> labelled() {
        return labels.keySet();
    }

    Optional<Place> label(String head) {
        return Optional.ofNullable(labels.get(head));
    }

    /** What a city's sign and name cover around its point, as seen from there. */
    List<Bounds> around(String head) {
        Caption caption = captions.get(head);
        if (caption == null) {
            return List.of();
        }
        double radius = caption.radius();
        var sign = new Bounds(-radius, -radius, radius, radius);
        return label(head)
                .map(place -> List.of(sign, Labels.bounds(caption.at(0, 0), place)))
                .orElse(List.of(sign));
    }

    private static List<Dot> told(Wish wish, double world) {
        return wish.cities().stream()
                .filter(city -> wish.focus().cities().contains(city.id()))
                .map(city -> dot(city, world))
                .toList();
    }

    private static Dot moved(Dot dot, Map<String, Point> apart) {
        Point by = apart.getOrDefault(dot.id(), HERE);
        return new Dot(dot.id(), dot.x() + by.x(), dot.y() + by.y());
    }

    private static boolean isIn(Bounds area, Dot dot) {
        return area.holds(new Bounds(dot.x(), dot.y(), dot.x(), dot.y()));
    }

    /** Whoever looks for the cities of a step must find their names. */
    private static Comparator<City> selectedThenTold(Wish wish) {
        return (one, other) -> Integer.compare(turn(one, wish), turn(other, wish));
    }

    private static int turn(City city, Wish wish) {
        if (wish.selected().equals(Optional.of(city.id()))) {
            return 0;
        }
        return wish.focus().cities().contains(city.id()) ? 1 : 2;
    }

    private static Bounds obstacle(LatLon place, double world, double em) {
        double x = Mercator.x(place.longitude()) * world;
        double y = Mercator.y(place.latitude()) * world;
        return new Bounds(x, y, x, y).grown(em);
    }

    private static Dot dot(City city, double world) {
        return new Dot(
                city.id(),
                Mercator.x(city.location().longitude()) * world,
                Mercator.y(city.location().latitude()) * world);
    }

    private static Caption caption(City city, Cluster cluster, Wish wish, Type type) {
        CityCaption name =
                wish.focus().hides(city.id())
                        ? CityCaption.WITHHELD
                        : CityCaption.of(city, wish.names(), wish.language());
        boolean selected = wish.selected().equals(Optional.of(city.id()));
        double growth = selected ? SELECTED_GROWTH : 1;
        double brief = type.width(name.name(), Type.name(name.script())) * growth;
        double beside =
                name.beside()
                        .map(words -> type.width(words, Type.beside(name.besideScript())) * growth)
                        .map(width -> width + wish.em() * growth * CityLabel.SPACE_EM)
                        .orElse(0.0);
        return new Caption(
                cluster.head(),
                wish.em() * radius(wish, city.id(), selected),
                brief + beside,
                brief,
                type.lineHeight() * growth,
                selected ? Need.MUST : isTold(wish, city) ? Need.WANTED : Need.WELCOME);
    }

    private static boolean isTold(Wish wish, City city) {
        return wish.focus().cities().contains(city.id());
    }

    private static double radius(Wish wish, String city, boolean selected) {
        if (selected) {
            return SIGN_RADIUS_EM * 1.6;
        }
        return wish.focus().cities().contains(city) ? RING_RADIUS_EM : SIGN_RADIUS_EM;
    }

    private static List<Bounds> count(Cluster cluster, double em) {
        var taken = new ArrayList<Bounds>();
        if (!cluster.behind().isEmpty()) {
            double x = cluster.head().x();
            double y = cluster.head().y();
            taken.add(new Bounds(x + em * 0.2, y - em * 1.25, x + em * 1.5, y - em * 0.3));
        }
        return taken;
    }
}
