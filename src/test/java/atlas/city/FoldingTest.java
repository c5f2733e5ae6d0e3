package atlas.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Ōsaka, osaka",
        "ＯＳＡＫＡ, osaka",
        "İzmir, izmir",
        "Diyarbakır, diyarbakir",
        "São Paulo, sao paulo",
        "Saint-Étienne, saint etienne",
        "Xi'an, xian",
        "Łódź, lodz",
        "Großräschen, grossraschen",
        "カナザワ, かなざわ",
        "ｶﾞﾝﾀﾞｰﾗ, がんだーら",
        "リヨン, りよん",
        "กรุงเทพฯ, กรุงเทพฯ",
        "전주, 전주",
        "Алматы, алматы"
    })
    void whatIsOverlookedIsGone(String words, String folded) {
        assertEquals(folded, Folding.fold(words));
    }

    @Test
    void marksThatAreLettersStay() {
        assertTrue(Folding.fold("กรุงเทพ").contains("ุ"));
        assertEquals("が", Folding.fold("ガ"));
    }

    @Test
    void japaneseNamesStandInTheOrderOfTheirReadings() {
        var inOrder = List.of("アーヘン", "あいち", "かき", "がき", "かさい", "カトマンズ", "パリ", "ハルビン", "リヨン");
        assertEquals(
                inOrder,
                inOrder.reversed().stream()
                        .sorted(Comparator.comparing(Folding::reading))
                        .toList());
        assertTrue(
                Stream.of("奈良", "Lyon")
                        .allMatch(w -> Folding.reading(w).startsWith(Folding.fold(w))));
    }
}
