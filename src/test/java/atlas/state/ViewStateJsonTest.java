package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlas.city.CreativeField;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewStateJsonTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        var navigator = new Navigator(NavigatorTest.START);
        navigator.select("osaka");
        navigator.point("cocoroom");
        navigator.toggle(CreativeField.FILM);
        navigator.highlight(Optional.of(3));
        assertEquals(
                Optional.of(navigator.now()),
                ViewStateJson.read(ViewStateJson.write(navigator.now())));
    }

    @Test
    void whatWasWrittenBeforeScenariosWerePickedIsReadStill() {
        String now = ViewStateJson.write(NavigatorTest.START);
        String before = now.replace(",\"contrast\":null", "");
        assertNotEquals(now, before);
        assertEquals(Optional.of(NavigatorTest.START), ViewStateJson.read(before));
    }

    @Test
    void whatAnOlderAtlasDidNotKnowOfIsAsAtAFirstStart() {
        String now = ViewStateJson.write(NavigatorTest.START);
        String before = now.replaceFirst(",\"focus\":\\{[^}]*}", "");
        assertNotEquals(now, before);
        assertEquals(Optional.of(NavigatorTest.START), ViewStateJson.read(before));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"view\":\"NONSENSE\"}",
                "{\"camera\":{\"centre\":{\"latitude\":400,\"longitude\":0},\"zoom\":3}}"
            })
    void damagedTextIsNoState(String text) {
        assertEquals(Optional.empty(), ViewStateJson.read(text));
    }
}
