package atlas.map.label;

import atlas.geo.Bounds;
import atlas.map.label.Caption.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for captions: the most important first, right of the dot if possible, else left, above
 * or below, else farther right, else with fewer words, else not at all.
 */
public final class Labels {
    private static final double GAP = 4;
    private static final double APART = 3;
    private static final int FARTHEST_LINES = 4;

    /**
     * Where a caption stands.
     *
     * @param right of its left edge from the dot
     * @param down of its top edge from the dot
     */
    public record Place(double right, double down, boolean brief) {}

    private Labels() {}

    /**
     * The captions that found room, by the dot's id.
     *
     * @param captions the most important first; no caption covers any dot of these
     * @param taken other places that must stay free
     * @param room where words can be read
     */
    public static Map<String, Place> place(List<Caption> captions, List<Bounds> taken, Room room) {
        var crowd = new Crowd();
        taken.forEach(t -> crowd.add(t.grown(APART)));
        var signs = new HashMap<String, Bounds>();
        captions.forEach(c -> signs.put(c.dot().id(), sign(c)));
        signs.values().forEach(crowd::add);
        var places = new HashMap<String, Place>();
        for (Caption caption : captions) {
            free(caption, crowd, room)
                    .ifPresent(place -> {
                        places.put(caption.dot().id(), place);
                        crowd.add(bounds(caption, place).grown(APART));
                    });
        }
        return places;
    }

    /** What a caption covers. */
    public static Bounds bounds(Caption caption, Place place) {
        double left = caption.dot().x() + place.right();
        double top = caption.dot().y() + place.down();
        double width = place.brief() ? caption.brief() : caption.full();
        return new Bounds(left, top, left + width, top + caption.height());
    }

    private static Optional<Place> free(Caption caption, Crowd crowd, Room room) {
        List<Place> readable =
                candidates(caption).stream().filter(p -> room.holds(caption, p)).toList();
        List<Place> candidates =
                readable.isEmpty() && caption.need() == Need.MUST ? candidates(caption) : readable;
        Optional<Place> free =
                candidates.stream()
                        .filter(place -> !crowd.covers(bounds(caption, place)))
                        .findFirst();
        return switch (caption.need()) {
            case WELCOME -> free;
            case WANTED, MUST -> free.or(() -> leastCovering(caption, candidates, crowd));
        };
    }

    private static Optional<Place> leastCovering(
            Caption caption, List<Place> candidates, Crowd crowd) {
        return candidates.stream()
                .min(Comparator.comparingDouble(place -> crowd.covered(bounds(caption, place))));
    }

    private static List<Place> candidates(Caption caption) {
        var all = new ArrayList<>(around(caption, caption.full(), false));
        if (caption.need() == Need.MUST) {
            all.addAll(farther(caption));
        }
        if (caption.brief() != caption.full()) {
            all.addAll(around(caption, caption.brief(), true));
        }
        return all;
    }

    // A few lines above and below.
    private static List<Place> farther(Caption caption) {
        var all = new ArrayList<Place>();
        for (int line = 1; line <= FARTHEST_LINES; line++) {
            double away = caption.radius() + line * caption.height();
            double middle = -caption.full() / 2;
            all.add(new Place(middle, -away - caption.height(), false));
            all.add(new Place(middle, away, false));
        }
        return all;
    }

    private static List<Place> around(Caption caption, double width, boolean brief) {
        double away = caption.radius() + GAP;
        double aside = caption.radius() * 0.3;
        double middle = -caption.height() / 2;
        return List.of(
                new Place(away, middle, brief),
                new Place(-away - width, middle, brief),
                new Place(-width / 2, -caption.radius() - caption.height(), brief),
                new Place(-width / 2, caption.radius(), brief),
                new Place(aside, caption.radius(), brief),
                new Place(aside, -caption.radius() - caption.height(), brief),
                new Place(-aside - width, caption.radius(), brief),
                new Place(-aside - width, -caption.radius() - caption.height(), brief),
                // Beyond the number of those that the sign stands for.
                new Place(away + caption.height() / 2, middle, brief));
    }

    private static Bounds sign(Caption caption) {
        double r = caption.radius();
        return new Bounds(
                caption.dot().x() - r,
                caption.dot().y() - r,
                caption.dot().x() + r,
                caption.dot().y() + r);
    }
}
