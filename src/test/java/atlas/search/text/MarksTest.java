package atlas.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set off is what was found, in the original's own letters. */
final class MarksTest {
    @ParameterizedTest
    @CsvSource({
        "osaka, Ōsaka, Ōsaka",
        "osa, Ōsaka, Ōsa",
        "おおさか, Osaka, Osaka",
        "osaka, おおさか, おおさか",
        "ｏｓａｋａ, Osaka Castle, Osaka",
        "芸術村, 金沢市民芸術村, 芸術村",
        "ガラス, 硝子とがらす, がらす",
        "kanzawa, Kanazawa, ''",
        "sao pau, São Paulo, São|Pau",
        "zawa, Kanazawa, zawa",
        "incubators, Incubator, Incubator",
        "부산, 부산광역시, 부산",
        "strass, Straße, Straß"
    })
    void inNames(String typed, String name, String marked) {
        assertEquals(marked, joined(name, Marks.inName(name, Query.of(typed))));
    }

    @ParameterizedTest
    @CsvSource({
        "kanzawa, Kanazawa, Kanazawa",
        "hammam, Hamamatsu, Hamamatsu",
        "kanazawa, Kanazawa, Kanazawa",
        "kansawo, Kanazawa, ''"
    })
    void mistypedInNames(String typed, String name, String marked) {
        assertEquals(marked, joined(name, Marks.nearlyInName(name, Query.of(typed))));
    }

    @ParameterizedTest
    @CsvSource({
        "spin, When the Daiwa spinning mill stopped, spin",
        "紡績, 大和紡績の工場, 紡績",
        "マークセン, アン・マークセンは, マークセン",
        "inning, the spinning mill, ''",
        "spiming, the spinning mill, ''"
    })
    void inTexts(String typed, String text, String marked) {
        assertEquals(marked, joined(text, Marks.inText(text, Query.of(typed))));
    }

    private static String joined(String text, Marks marks) {
        return marks.spans().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining("|"));
    }
}
