package atlas.state;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where the window stood, in pixels of the screen. */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {
    private static final String NUMBER = "(-?\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final Pattern TEXT =
            Pattern.compile(String.join(",", NUMBER, NUMBER, NUMBER, NUMBER) + ",(true|false)");

    /** As kept in the settings. */
    public String text() {
        return "%s,%s,%s,%s,%s".formatted(x, y, width, height, maximized);
    }

    /** Read back; empty where the text is damaged. */
    public static Optional<WindowBounds> of(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new WindowBounds(
                        Double.parseDouble(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Double.parseDouble(matcher.group(3)),
                        Double.parseDouble(matcher.group(4)),
                        Boolean.parseBoolean(matcher.group(5))));
    }
}
