package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SieveTest {
    @ParameterizedTest
    @CsvSource({
        "osaka, Ōsaka, true",
        "OSAKA, osaka, true",
        "ＮＰＯ, NPO activity, true",
        "florida markusen, Markusen criticizes Florida, true",
        "florida hall, Markusen criticizes Florida, false",
        "がっこう, かっこう, false",
        "ｶﾅｻﾞﾜ, カナザワ, true",
        "'', anything, true"
    })
    void findsWordsWhateverTheirDress(String typed, String text, boolean found) {
        assertEquals(found, Sieve.of(typed).passes(Sieve.fold(text)));
    }
}
