package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartsTest {
    @Test
    void everyPartIsReadAsWhatItIs() {
        var parts =
                parts(
                        """
                        {"text":"a","number":3,"measure":2.5,"truth":true,"one":"WORLD",
                        "list":[1,2],"map":{"7":0.5},"object":{"text":"b"},"none":null}
                        """);
        assertEquals("a", parts.text("text"));
        assertEquals(3, parts.number("number"));
        assertEquals(3.0, parts.measure("number"));
        assertEquals(2.5, parts.measure("measure"));
        assertEquals(true, parts.truth("truth"));
        assertEquals(Region.WORLD, parts.one("one", Region.values()));
        assertEquals(List.of(1, 2), parts.list("list", Parts::number));
        assertEquals(Map.of(7, 0.5), parts.map("map", Integer::valueOf, Parts::measure));
        assertEquals("b", parts.object("object").text("text"));
        assertEquals(Optional.of("a"), parts.perhaps("text", Parts::text));
        assertEquals(Optional.empty(), parts.perhaps("none", Parts::text));
    }

    @Test
    void whatMayBeMissingIsNothing() {
        var parts = parts("{}");
        assertEquals(0, parts.number("x"));
        assertEquals(0.0, parts.measure("x"));
        assertEquals(false, parts.truth("x"));
        assertEquals(Optional.empty(), parts.perhaps("x", Parts::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"x\":null}", "{\"x\":[null]}", "{\"x\":{\"y\":null}}"})
    void noOtherPartIsMissing(String told) {
        var parts = parts(told);
        assertRefused(() -> parts.text("x"));
        assertRefused(() -> parts.one("x", Region.values()));
        assertRefused(() -> parts.list("x", Parts::text));
        assertRefused(() -> parts.map("x", String::valueOf, Parts::number));
        assertRefused(() -> parts.object("x").text("y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "[]", "[1]", "{}", "\"word\"", "1e99", "\"\""})
    void noOtherKindIsANumber(String value) {
        var parts = parts("{\"x\":" + value + "}");
        assertRefused(() -> parts.number("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"yes\"", "0.5"})
    void noOtherKindIsATruth(String value) {
        var parts = parts("{\"x\":" + value + "}");
        assertRefused(() -> parts.truth("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"world\"", "\"\"", "3", "[\"WORLD\"]"})
    void nothingButItsNameIsAConstant(String value) {
        var parts = parts("{\"x\":" + value + "}");
        assertRefused(() -> parts.one("x", Region.values()));
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable reading) {
        var refusal = assertThrows(RuntimeException.class, reading);
        assertEquals(
                true,
                refusal instanceof IllegalArgumentException
                        || refusal instanceof tools.jackson.core.JacksonException,
                refusal.toString());
    }

    private static Parts parts(String json) {
        return new Parts(ViewStateJson.JSON.readTree(json));
    }
}
