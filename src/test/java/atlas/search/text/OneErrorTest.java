package atlas.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OneErrorTest {
    @ParameterizedTest
    @CsvSource({
        "kanzawa, kanazawa, true",
        "hammamatsu, hamamatsu, true",
        "knaazawa, kanazawa, true",
        "kanasawa, kanazawa, true",
        "anazawa, kanazawa, true",
        "kanazawaa, kanazawa, true",
        "kanazaw, kanazawa, true",
        "kanazawa, kanazawa, false",
        "kansawa, kanazawa, false",
        "knzawa, kanazawa, false",
        "nakazawa, kanazawa, false",
        "kyot, kyoto, true"
    })
    void oneErrorInANameIsForgiven(String typed, String name, boolean forgiven) {
        assertEquals(forgiven, OneError.isName(typed, name));
    }

    @Test
    void anErrorInABeginningIsForgivenOnceTheNextLetterIsThere() {
        assertTrue(OneError.isBeginning("kanzaw", "kanazawa"));
        assertTrue(OneError.isBeginning("hammam", "hamamatsu"));
        assertTrue(OneError.isBeginning("yokaham", "yokohama"));
        assertFalse(OneError.isBeginning("kanax", "kanazawa"));
        assertFalse(OneError.isBeginning("kanxxw", "kanazawa"));
    }

    @ParameterizedTest
    @CsvSource({
        "yokahoma, yokohama, true",
        "kenazawa, kanazawa, true",
        "sopparo, sapporo, true",
        "osoka, osaka, true",
        "yokahomo, yokohama, false",
        "tokohaya, yokohata, false",
        "yakohomo, yokohama, false"
    })
    void twoVowelsChangedRoundAreOneError(String typed, String name, boolean forgiven) {
        assertEquals(forgiven, OneError.isName(typed, name));
    }

    @Test
    void vowelsMayBeChangedRoundInABeginning() {
        assertTrue(OneError.isBeginning("yokaho", "yokohama"));
        assertTrue(OneError.isBeginning("yokahom", "yokohama"));
        assertFalse(OneError.isBeginning("yokahum", "yokohama"));
    }

    /** Against the plain definition of the distance, on words of few letters. */
    @Test
    void agreesWithTheTextbook() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            assertEquals(distance(one, other) == 1, OneError.isName(one, other), one + " " + other);
        }
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(6), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + wrong, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean round =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return round ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
