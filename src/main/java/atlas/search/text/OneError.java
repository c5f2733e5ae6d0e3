package atlas.search.text;

/**
 * Forgives one typing error: a letter too few, too many or wrong, two neighbours changed round, or
 * two vowels changed round across what stands between them, as in Yokahoma.
 */
final class OneError {
    private static final String VOWELS = "aeiou";

    private OneError() {}

    /** Whether the typed word is the name but for one error; not if they are equal. */
    static boolean isName(String typed, String name) {
        int lengths = typed.length() - name.length();
        return Math.abs(lengths) <= 1 && matches(typed, name, true);
    }

    /**
     * Whether the typed word is a beginning of the name but for one error. A wrong last letter is
     * not one: the word is still being typed.
     */
    static boolean isBeginning(String typed, String name) {
        return typed.length() <= name.length()
                && same(typed, 0, name, 0) < typed.length() - 1
                && matches(typed, name, false);
    }

    private static boolean matches(String typed, String name, boolean whole) {
        int at = same(typed, 0, name, 0);
        if (at == typed.length() && at == name.length()) {
            return false;
        }
        return rest(typed, at + 1, name, at + 1, whole)
                || rest(typed, at + 1, name, at, whole)
                || rest(typed, at, name, at + 1, whole)
                || (changedRound(typed, name, at) && rest(typed, at + 2, name, at + 2, whole))
                || vowelsChangedRound(typed, name, at, whole);
    }

    /**
     * The first wrong letter is a vowel, and so is the only other one: each stands for the other.
     */
    private static boolean vowelsChangedRound(String typed, String name, int at, boolean whole) {
        if (!areVowels(typed, name, at)) {
            return false;
        }
        int other = at + 1 + same(typed, at + 1, name, at + 1);
        return areVowels(typed, name, other)
                && typed.charAt(at) == name.charAt(other)
                && typed.charAt(other) == name.charAt(at)
                && rest(typed, other + 1, name, other + 1, whole);
    }

    private static boolean areVowels(String typed, String name, int at) {
        return at < typed.length()
                && at < name.length()
                && VOWELS.indexOf(typed.charAt(at)) >= 0
                && VOWELS.indexOf(name.charAt(at)) >= 0;
    }

    private static boolean changedRound(String typed, String name, int at) {
        return at + 1 < typed.length()
                && at + 1 < name.length()
                && typed.charAt(at) == name.charAt(at + 1)
                && typed.charAt(at + 1) == name.charAt(at);
    }

    private static boolean rest(String typed, int t, String name, int n, boolean whole) {
        if (t > typed.length() || n > name.length()) {
            return false;
        }
        int left = typed.length() - t;
        return (whole ? name.length() - n == left : name.length() - n >= left)
                && typed.regionMatches(t, name, n, left);
    }

    private static int same(String typed, int t, String name, int n) {
        int same = 0;
        while (t + same < typed.length()
                && n + same < name.length()
                && typed.charAt(t + same) == name.charAt(n + same)) {
            same++;
        }
        return same;
    }
}
