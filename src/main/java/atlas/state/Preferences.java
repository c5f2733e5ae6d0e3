package atlas.state;

/**
 * All that a reset sets back, at one moment.
 *
 * @param textSize percent of the usual size
 */
public record Preferences(Theme theme, int textSize, Names names, Motion motion) {
    /** What a first start has. */
    public static final Preferences FIRST =
            new Preferences(Theme.LIGHT, Settings.SMALLEST_TEXT, Names.BOTH, Motion.AS_SYSTEM);
}
