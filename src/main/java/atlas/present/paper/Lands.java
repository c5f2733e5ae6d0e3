package atlas.present.paper;

import atlas.geo.Outline;
import java.util.List;

/**
 * What a map without names is drawn from.
 *
 * @param areas land, to be filled
 * @param coasts its edges, as lines
 * @param borders of countries
 * @param prefectures their borders, of Japan
 */
public record Lands(
        List<Outline> areas,
        List<Outline> coasts,
        List<Outline> borders,
        List<Outline> prefectures) {
    /** No land at all. */
    public static final Lands NONE = new Lands(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Lands {
        areas = List.copyOf(areas);
        coasts = List.copyOf(coasts);
        borders = List.copyOf(borders);
        prefectures = List.copyOf(prefectures);
    }
}
