package atlas.map.tile;

import atlas.geo.Outline;
import java.util.List;

/**
 * The finest outlines of the basemap, for maps that are no tiles.
 *
 * @param areas to be filled
 * @param coasts their edges, as lines
 * @param borders of countries
 * @param prefectures their borders, of Japan
 */
public record Land(
        List<Outline> areas,
        List<Outline> coasts,
        List<Outline> borders,
        List<Outline> prefectures) {
    /** Copies the lists. */
    public Land {
        areas = List.copyOf(areas);
        coasts = List.copyOf(coasts);
        borders = List.copyOf(borders);
        prefectures = List.copyOf(prefectures);
    }

    /** Reads them from the pack; takes half a second, so away from the window. */
    public static Land read() {
        var sheet = Detail.FINE.read();
        return new Land(sheet.land(), sheet.coast(), sheet.borders(), sheet.prefectures());
    }
}
