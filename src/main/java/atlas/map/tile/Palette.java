package atlas.map.tile;

import atlas.state.Theme;
import atlas.ui.Look;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The colours of the basemap, read from the style sheet of a theme so that they stand only there.
 */
record Palette(Color sea, Color land, Color coast, Color border, double scale) {
    static Palette of(Theme theme) {
        String sheet =
                read(
                        Look.source(
                                Look.class,
                                theme.name().toLowerCase(java.util.Locale.ROOT) + ".css"));
        return new Palette(
                colour(sheet, "sea"),
                colour(sheet, "land"),
                colour(sheet, "coast"),
                colour(sheet, "border"),
                theme.scale());
    }

    /** A number that is the same for the same colours, in each run of the program. */
    int code() {
        return Arrays.hashCode(
                new int[] {sea.getRGB(), land.getRGB(), coast.getRGB(), border.getRGB()});
    }

    private static Color colour(String sheet, String token) {
        var matcher = Pattern.compile("-atlas-" + token + ":\\s*(#[0-9a-f]{6});").matcher(sheet);
        if (!matcher.find()) {
            throw new IllegalStateException("no token -atlas-" + token);
        }
        return Color.decode(matcher.group(1));
    }

    private static String read(String address) {
        try (var stream = URI.create(address).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
