package atlas.narrative.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.Basis;
import atlas.index.Scenario;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Real;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.Phrases;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class RowsReadAloudTest {
    private static final Scenario PUBLISHED = Scenario.published();

    @Test
    void aRateHasItsUnitAndItsDifferenceIsInPoints() {
        var row = row(Real.rows(Real.PAIRS.getFirst(), PUBLISHED), "jp_univ_grad_share");
        assertEquals(
                "Yokohama is 7.5 percentage points above Kanazawa.",
                DifferenceWordsTest.words(Language.ENGLISH)
                        .sentence(row, DifferenceWordsTest.NAMES));
        assertEquals(
                "横浜は金沢より7.5ポイント高い値です。",
                DifferenceWordsTest.words(Language.JAPANESE)
                        .sentence(row, DifferenceWordsTest.NAMES));
        assertEquals(
                List.of("22.16% of population aged 15+", "22.16%（15歳以上人口に占める割合）"),
                amounts(row, Basis.AS_DEFINED));
    }

    @Test
    void countsHaveTheUnitOfWhatIsCounted() {
        assertEquals(
                List.of("6 universities", "6校（大学数）"),
                amounts(on(Basis.ABSOLUTE, "jp_universities"), Basis.ABSOLUTE));
        assertEquals(
                List.of("18,800.27 persons per 100,000 inhabitants", "18,800.27人（人口10万人当たり）"),
                amounts(on(Basis.PER_HEAD, "jp_univ_grad_share"), Basis.PER_HEAD));
        assertEquals(
                List.of("1.29% of the total of the cities compared", "1.29%（比べる都市の合計に占める割合）"),
                amounts(on(Basis.SHARE, "jp_universities"), Basis.SHARE));
    }

    @Test
    void everyRowOfTheSixPairsCanBeSaid() {
        for (var pair : Real.PAIRS) {
            for (var language : Language.values()) {
                Phrases phrases = (key, args) -> Messages.text(language, key, args);
                var words = new RowWords(language, phrases, PUBLISHED.coverage());
                var amount = new AmountWords(language, phrases, Basis.AS_DEFINED);
                var difference = new DifferenceWords(language, phrases);
                for (var row : Real.rows(pair, PUBLISHED)) {
                    for (var side : Side.values()) {
                        boolean number = amount.of(row, side).isPresent();
                        boolean why = words.gap(row, side, DifferenceWordsTest.NAMES).isPresent();
                        assertTrue(number || why, "a gap says why: " + row);
                    }
                    assertEquals(row.isPair(), !difference.shortly(row.difference()).isEmpty());
                    assertEquals(
                            row.doubts().size(),
                            (int)
                                    words.doubts(row, DifferenceWordsTest.NAMES).stream()
                                            .filter(Predicate.not(String::isBlank))
                                            .count());
                }
            }
        }
    }

    private static NumberRow on(Basis basis, String indicator) {
        var scenario = PUBLISHED.withSelection(PUBLISHED.selection().on(basis));
        return row(Real.rows(Real.PAIRS.getFirst(), scenario), indicator);
    }

    private static List<String> amounts(NumberRow row, Basis basis) {
        return List.of(Language.ENGLISH, Language.JAPANESE).stream()
                .map(l -> new AmountWords(l, (key, args) -> Messages.text(l, key, args), basis))
                .map(words -> words.of(row, Side.FIRST))
                .flatMap(Optional::stream)
                .map(AmountWords.Amount::text)
                .toList();
    }

    private static NumberRow row(List<NumberRow> rows, String indicator) {
        return rows.stream()
                .filter(r ->
                        r.subject() instanceof Subject.OfIndicator of
                                && of.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
