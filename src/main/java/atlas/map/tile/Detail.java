package atlas.map.tile;

import atlas.geo.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How fine the outlines are, coarsest first. */
enum Detail {
    COARSE("110m", "110m"),
    MEDIUM("50m", "50m"),
    FINE("10m", "50m");

    private static final int MEDIUM_FROM = 3;
    private static final int FINE_FROM = 5;

    private final String countries;
    private final String water;

    Detail(String countries, String water) {
        this.countries = countries;
        this.water = water;
    }

    /** What a tile of that zoom deserves. */
    static Detail of(int zoom) {
        if (zoom >= FINE_FROM) {
            return FINE;
        }
        return zoom >= MEDIUM_FROM ? MEDIUM : COARSE;
    }

    /** The next coarser. */
    Optional<Detail> coarser() {
        return switch (this) {
            case COARSE -> Optional.empty();
            case MEDIUM -> Optional.of(COARSE);
            case FINE -> Optional.of(MEDIUM);
        };
    }

    /** Reads it as prepared, or from the pack; that takes from 30 to 500 ms. */
    Sheet read() {
        return Engraving.find(code()).orElseGet(this::fromPack);
    }

    /** Its name in those of files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Sheet fromPack() {
        TopoJson land = TopoJson.read("countries-" + countries);
        TopoJson rivers = TopoJson.read("water-" + water);
        List<Outline> prefectures =
                this == FINE ? TopoJson.read("prefectures").lines("prefecture-borders") : List.of();
        return new Sheet(
                land.areas("land"),
                land.coasts("land"),
                land.borders("countries"),
                prefectures,
                rivers.lines("rivers"),
                rivers.areas("lakes"));
    }
}
