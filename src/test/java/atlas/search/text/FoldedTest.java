package atlas.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "ŌSAKA, osaka",
        "ｏｓａｋａ, osaka",
        "São Paulo, sao paulo",
        "São, sao",
        "İzmir, izmir",
        "Łódź, lodz",
        "Ålesund, alesund",
        "Besançon, besancon",
        "Nürnberg, nurnberg",
        "Straße, strasse",
        "Århus Æther Øre, arhus aether ore",
        "Citizen’s, citizens",
        "Côte d'Ivoire, cote divoire",
        "オオサカ, おおさか",
        "ｵｵｻｶ, おおさか",
        "ｶﾞｷﾞ, がぎ",
        "パウロ, ぱうろ",
        "ヴェネツィア, ゔぇねつぃあ",
        "金沢市, 金沢市",
        "부산광역시, 부산광역시",
        "เชียงใหม่, เชียงใหม่",
        "Минск, минск",
        "Αθήνα, αθηνα",
        "أبوظبي, ابوظبي",
        "Tamba-Sasayama, tamba sasayama",
        "１９９８年, 1998年",
        "サンパウロ・ブラジル, さんぱうろ ぶらじる"
    })
    void writingsFallTogether(String original, String folded) {
        assertEquals(folded, Folded.of(original).text());
    }

    @Test
    void koreanSyllablesStayWholeHoweverTheyAreStored() {
        String parts = java.text.Normalizer.normalize("부산", java.text.Normalizer.Form.NFD);
        assertEquals("부산", Folded.of(parts).text());
    }

    @Test
    void accentsMayBeLettersOfTheirOwn() {
        assertEquals("sao", Folded.of("Sa\u0303o").text());
    }

    @Test
    void eachLetterKnowsItsOrigin() {
        var folded = Folded.of("Straße’s ﾊﾟﾘ");
        assertEquals("strasses ぱり", folded.text());
        assertEquals(0, folded.originalStart(0));
        assertEquals(4, folded.originalStart(5));
        assertEquals(5, folded.originalEnd(5));
        assertEquals(9, folded.originalStart(9));
        assertEquals(11, folded.originalEnd(10));
        assertEquals(12, folded.originalEnd(11));
    }

    @Test
    void anythingCanBeFolded() {
        String odd = "\uD83D\uDE00 \uD800 \u0301 \0 ﷺ ㍿ " + "ガ".repeat(2000);
        assertEquals(2000, Folded.of(odd).text().chars().filter(c -> c == 'が').count());
    }
}
