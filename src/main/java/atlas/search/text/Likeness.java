package atlas.search.text;

/** Whether one whole name was meant by another. */
public final class Likeness {
    private Likeness() {}

    /** Whether two folded names sound alike in Japanese or differ by one typing error. */
    public static boolean isNear(String typed, String name) {
        var sound = Sound.of(typed);
        return OneError.isName(typed, name) || (sound.isPresent() && sound.equals(Sound.of(name)));
    }
}
