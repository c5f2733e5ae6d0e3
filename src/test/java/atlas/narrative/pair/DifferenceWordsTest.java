package atlas.narrative.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.index.pairwise.Difference;
import atlas.index.pairwise.Scale;
import atlas.ui.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferenceWordsTest {
    static final PairNames NAMES =
            new PairNames(
                    new Bilingual("Kanazawa", "金沢"),
                    new Bilingual("Yokohama", "横浜"),
                    new Bilingual("Japan", "日本"),
                    List.of());

    @ParameterizedTest
    @CsvSource({
        "18, 10, 1.8 times, 1.8倍",
        "10, 18, 0.56 times, 0.56倍",
        "123, 10, 12 times, 12倍",
        "1, 22, 0.045 times, 0.045倍",
        "1.02, 1, 1.02 times, 1.02倍",
        "1.004, 1, nearly the same, ほぼ同じ",
        "3, 3, same, 同じ",
        "3, 0, +3, +3",
        "0, 2, −2, −2"
    })
    void amountsAreTimesUnlessOneIsNone(double a, double b, String english, String japanese) {
        say(Difference.between(a, b, Scale.AMOUNT), english, japanese);
    }

    @ParameterizedTest
    @CsvSource({
        "62.6, 50.4, +12 points, +12点",
        "50, 51, −1 point, −1点",
        "50, 50.4, −0.4 points, −0.4点",
        "50, 50.01, nearly the same, ほぼ同じ",
        "50, 50.0000000001, same, 同じ"
    })
    void scoresArePoints(double a, double b, String english, String japanese) {
        say(Difference.between(a, b, Scale.SCORE), english, japanese);
    }

    @ParameterizedTest
    @CsvSource({
        "22.1, 25.5, −3.4 %pt, −3.4ポイント",
        "30, 10, +20.0 %pt, +20.0ポイント",
        "1.25, 1, +0.25 %pt, +0.25ポイント",
        "1, 0, +1.0 %pt, +1.0ポイント"
    })
    void ratesArePercentagePoints(double a, double b, String english, String japanese) {
        say(Difference.between(a, b, Scale.PERCENT), english, japanese);
    }

    @Test
    void indexNumbersOfOthersArePointsToo() {
        say(Difference.between(0.97, 0.85, Scale.INDEX), "+0.12 points", "+0.12ポイント");
    }

    @Test
    void nothingIsSaidOfWhatIsMissing() {
        say(new Difference.Unknown(), "", "");
    }

    private static void say(Difference difference, String english, String japanese) {
        assertEquals(english, words(Language.ENGLISH).shortly(difference));
        assertEquals(japanese, words(Language.JAPANESE).shortly(difference));
    }

    static DifferenceWords words(Language language) {
        return new DifferenceWords(language, (key, args) -> Messages.text(language, key, args));
    }
}
