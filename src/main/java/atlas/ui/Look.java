package atlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlas.state.Theme;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * Dresses scenes in the theme of the moment. A theme is a sheet of values, not of rules: the rules
 * stand once, in {@code atlas.css} and the sheet of each feature.
 */
public final class Look {
    private final ObservableValue<Theme> theme;
    private final List<String> features;

    /**
     * @param theme followed live
     * @param features the sheets of the features, as from {@link #sheet}
     */
    public Look(ObservableValue<Theme> theme, List<String> features) {
        this.theme = theme;
        this.features = features;
    }

    /** Keeps a scene dressed from now on. */
    public void dress(Scene scene) {
        var _ = theme.subscribe(chosen -> dress(scene, chosen));
    }

    /** The address of a style sheet that stands beside a class. */
    public static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    private void dress(Scene scene, Theme chosen) {
        Application.setUserAgentStylesheet(base(chosen));
        var sheets = new java.util.ArrayList<String>();
        sheets.add(sheet(Look.class, "atlas.css"));
        sheets.add(sheet(Look.class, tokens(chosen)));
        sheets.addAll(features);
        scene.getStylesheets().setAll(sheets);
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case PROJECTOR -> "projector.css";
        };
    }

    private static String base(Theme theme) {
        return theme == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }
}
