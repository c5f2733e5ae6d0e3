package atlas.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What packaging leaves of the themes of AtlantaFX, which say what controls look like before our
 * own sheets do. They have rules for every control there is, and each node of a window is held
 * against them; three quarters are for controls that the atlas does not have.
 */
public final class TrimmedTheme {
    /** Style classes, or what they begin with before a hyphen, that nothing in the atlas bears. */
    private static final List<String> ABSENT =
            List.of(
                    "accordion",
                    "alert",
                    "bb-code",
                    "breadcrumbs",
                    "button-bar",
                    "button-circle",
                    "button-icon",
                    "button-outlined",
                    "calendar",
                    "center-pill",
                    "chart",
                    "choice-box",
                    "choice-dialog",
                    "color",
                    "custom-color-dialog",
                    "custom-text-field",
                    "date",
                    "dialog-pane",
                    "font-icon",
                    "html-editor",
                    "ikonli",
                    "left-pill",
                    "menu-bar",
                    "modal",
                    "month-year-pane",
                    "notification",
                    "pagination",
                    "password-field",
                    "popover",
                    "progress-slider",
                    "right-pill",
                    "ring-progress-indicator",
                    "segmented-control",
                    "split-menu-button",
                    "split-pane",
                    "tab",
                    "tabs",
                    "text-input-dialog",
                    "tile",
                    "titled-pane",
                    "toggle-switch",
                    "tool-bar",
                    "tree");

    private static final Pattern OF_THE_ABSENT =
            Pattern.compile("\\.(?:" + String.join("|", ABSENT) + ")(?:-[\\w-]+)?(?![\\w-])");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");

    private TrimmedTheme() {}

    /** Where the sheets stand as they were written, on the class path. */
    public static List<String> sources() {
        return List.of(
                new PrimerLight().getUserAgentStylesheet(),
                new PrimerDark().getUserAgentStylesheet());
    }

    /** A sheet as it was written. */
    static String read(String source) {
        try (var in = PrimerLight.class.getResourceAsStream(source)) {
            return new String(
                    Objects.requireNonNull(in, source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A sheet without the rules for what the atlas does not have. */
    public static String trimmed(String source) {
        return RULE.matcher(COMMENT.matcher(read(source)).replaceAll(""))
                .results()
                .map(rule -> kept(rule.group(1)) + rule.group(2))
                .filter(rule -> !rule.startsWith("{"))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a style class is of what the atlas does not have. */
    static boolean isAbsent(String styleClass) {
        return OF_THE_ABSENT.matcher("." + styleClass).matches();
    }

    private static String kept(String selectors) {
        return Stream.of(selectors.split(","))
                .map(String::strip)
                .filter(selector -> !OF_THE_ABSENT.matcher(selector).find())
                .collect(Collectors.joining(", "));
    }
}
