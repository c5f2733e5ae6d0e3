package atlas.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LineBreaksTest {
    private final LineBreaks japanese = new LineBreaks(Locale.JAPANESE);

    @Test
    void wordsStayWhole() {
        assertEquals(
                List.of("a castle", "town of the", "Kaga domain"),
                of("a castle town of the Kaga domain", 11));
        assertEquals(List.of(""), of("", 5));
    }

    @Test
    void whatIsWiderThanALineIsCut() {
        assertEquals(List.of("see", "atlas", "1_abc", "def"), of("see atlas1_abcdef", 5));
    }

    @Test
    void noJapaneseLineBeginsOrEndsWithAWrongSign() {
        for (String city : List.of("kanazawa", "yokohama", "osaka")) {
            String story = String.join("", Samples.story(city, Language.JAPANESE));
            for (int width = 8; width < 40; width++) {
                var lines = of(story, width);
                assertEquals(
                        story.replace(" ", ""),
                        String.join("", lines).replace(" ", ""),
                        "nothing is lost");
                for (String line : lines) {
                    assertTrue(line.length() <= width, line);
                    assertFalse("、。」）ーっょッャ".indexOf(line.charAt(0)) >= 0, line);
                    assertFalse("「（".indexOf(line.charAt(line.length() - 1)) >= 0, line);
                }
            }
        }
    }

    private List<String> of(String text, double width) {
        return japanese.of(text, width, String::length);
    }
}
