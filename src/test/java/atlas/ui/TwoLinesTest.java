package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TwoLinesTest {
    @ParameterizedTest
    @CsvSource({
        "Quality of life, Quality|of life",
        "Heritage and cultural assets, Heritage and|cultural assets",
        "Citizens' activities, Citizens'|activities",
        "Short, Short",
        "Counterrevolutionary, Counterrevolutionary",
        "創造産業, 創造産業",
        "支援インフラ, 支援インフラ",
        "創造的ガバナンス, 創造的|ガバナンス",
        "歴史遺産・文化資産, 歴史遺産・|文化資産"
    })
    void breaksOnceWhereAReaderWould(String label, String lines) {
        assertEquals(lines.replace('|', '\n'), TwoLines.wrap(label, 14));
    }

    @ParameterizedTest
    @CsvSource({"Creative talents, 24", "創造的ガバナンス, 16"})
    void staysInOneLineWhereThatFits(String label, int places) {
        assertEquals(label, TwoLines.wrap(label, places));
    }
}
