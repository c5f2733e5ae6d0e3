package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import atlas.city.CreativeField;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource
    void whatNoAtlasWritesIsNoState(String more, boolean read) {
        String written = ViewStateJson.write(NavigatorTest.START);
        String text = written.replace("\"region\":", more + "\"region\":");
        assertNotEquals(written, text);
        assertEquals(read, ViewStateJson.read(text).isPresent());
    }

    static Stream<Arguments> whatNoAtlasWritesIsNoState() {
        return Stream.of(
                arguments(strange("[".repeat(40) + "]".repeat(40)), true),
                arguments(strange("[".repeat(60) + "]".repeat(60)), false),
                arguments(strange("[" + "0,".repeat(100_000) + "0]"), true),
                arguments(strange("[" + "0,".repeat(200_000) + "0]"), false),
                arguments(strange("\"" + "x".repeat(ShareCode.LARGEST / 2) + "\""), true),
                arguments(strange("\"" + "x".repeat(ShareCode.LARGEST) + "\""), false),
                arguments("\"region\":\"WORLD\",", false));
    }

    private static String strange(String value) {
        return "\"strange\":" + value + ",";
    }
}
