package atlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.pack.Prepared;
import atlas.state.Settings;
import atlas.state.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Dresses scenes in the theme of the moment. A theme is a sheet of values, not of rules: the rules
 * stand once, in {@code atlas.css} and the sheet of each feature.
 */
public final class Look {
    // Pixels of an em at 100 percent; the projector theme adds its share to it.
    private static final double EM = 13.5;

    private final ObservableValue<Theme> theme;
    private final ObservableValue<Number> textSize;
    private final List<String> features;

    /**
     * @param theme followed live
     * @param features the sheets of the features, as from {@link #sheet}
     */
    public Look(ObservableValue<Theme> theme, List<String> features) {
        this(theme, new SimpleIntegerProperty(Settings.SMALLEST_TEXT), features);
    }

    /**
     * @param theme followed live
     * @param textSize in percent of the usual one, followed live
     * @param features the sheets of the features, as from {@link #sheet}
     */
    public Look(
            ObservableValue<Theme> theme, ObservableValue<Number> textSize, List<String> features) {
        this.theme = theme;
        this.textSize = textSize;
        this.features = features;
    }

    /**
     * Says what controls look like. To be done before the first one is made, or the toolkit reads a
     * sheet of its own that nobody needs.
     */
    public static void begin(Theme theme) {
        Application.setUserAgentStylesheet(base(theme));
    }

    /** Keeps a scene dressed from now on. */
    public void dress(Scene scene) {
        var _ = theme.subscribe(_ -> redress(scene));
        var _ = textSize.subscribe((_, _) -> redress(scene));
    }

    /**
     * Dresses a scene once, whatever the windows wear: for what is never shown in one.
     *
     * @param textSize in percent of the usual one
     * @param features the sheets of the features, as from {@link #sheet}
     */
    public static void dress(Scene scene, Theme theme, int textSize, List<String> features) {
        scene.setUserAgentStylesheet(base(theme));
        scene.getStylesheets().setAll(sheets(theme, textSize, features));
    }

    /** The address of a style sheet that stands beside a class; the prepared one's if there is. */
    public static String sheet(Class<?> beside, String name) {
        return Prepared.file(name.replace(".css", ".bss"))
                .map(ready -> ready.toUri().toString())
                .orElseGet(() -> source(beside, name));
    }

    /** The sheets that all windows share: the rules, and the values of each theme. */
    public static List<String> shared() {
        return Stream.concat(Stream.of("atlas.css"), Stream.of(Theme.values()).map(Look::tokens))
                .map(name -> source(Look.class, name))
                .toList();
    }

    /** The address of a style sheet as it was written. */
    public static String source(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    /**
     * Pixels of the type that all sizes are multiples of. What the projector theme adds and what
     * the user adds come on top of each other, not one times the other: that would be too much.
     */
    static double em(Theme theme, int textSize) {
        return EM * (theme.scale() + (textSize - 100) / 100.0);
    }

    private void redress(Scene scene) {
        Theme chosen = theme.getValue();
        // Even the same sheet, given again, would be read anew and every node styled by it.
        if (!base(chosen).equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base(chosen));
        }
        exchange(scene, sheets(chosen, textSize.getValue().intValue(), features));
    }

    /** Leaves what stays: a sheet that is taken out and put back is read anew. */
    private static void exchange(Scene scene, List<String> wanted) {
        var sheets = scene.getStylesheets();
        if (sheets.size() != wanted.size()) {
            sheets.setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!sheets.get(i).equals(wanted.get(i))) {
                sheets.set(i, wanted.get(i));
            }
        }
    }

    private static List<String> sheets(Theme theme, int textSize, List<String> features) {
        var sheets = new ArrayList<String>();
        sheets.add(sheet(Look.class, "atlas.css"));
        sheets.add(sheet(Look.class, tokens(theme)));
        sheets.add(size(".root", em(theme, textSize)));
        sheets.addAll(features);
        return sheets;
    }

    /** A sheet that keeps what it is given to at the size of the moment, whatever is set then. */
    public String still() {
        return size(".still", em(theme.getValue(), textSize.getValue().intValue()));
    }

    /** The only rule that is not in a file, since the user chooses its number. */
    private static String size(String whose, double em) {
        String rule = "%s { -fx-font-size: %spx; }".formatted(whose, em);
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base(Theme theme) {
        boolean dark = theme == Theme.DARK;
        return Prepared.file(dark ? "primer-dark.bss" : "primer-light.bss")
                .map(trimmed -> trimmed.toUri().toString())
                .orElseGet(() -> whole(dark ? new PrimerDark() : new PrimerLight()));
    }

    private static String whole(atlantafx.base.theme.Theme theme) {
        return theme.getUserAgentStylesheetBSS();
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case PROJECTOR -> "projector.css";
        };
    }
}
