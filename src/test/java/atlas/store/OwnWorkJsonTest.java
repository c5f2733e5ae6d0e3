package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import atlas.store.WorkFault.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class OwnWorkJsonTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00.123Z");

    static final WorkCopy COPY =
            new WorkCopy(
                    new OwnWork(
                            Map.of("theme", "DARK", "odd \"name\"", "茶道\n\u0000"),
                            List.of(
                                    new SavedScenario(
                                            "My weights", "japan", 1, "{}", MORNING, MORNING)),
                            List.of(
                                    new OwnWork.DatedTour(
                                            new SavedTour("t1", 7, "{\"from\":\"later\"}"),
                                            MORNING,
                                            MORNING))),
                    new Mark("a", 12, true),
                    MORNING);

    @Test
    void whatIsWrittenIsReadAgainPlainAndPacked() {
        assertEquals(new OwnWorkJson.Whole(COPY), OwnWorkJson.read(OwnWorkJson.plain(COPY)));
        assertEquals(new OwnWorkJson.Whole(COPY), OwnWorkJson.read(OwnWorkJson.packed(COPY)));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertEquals(
                List.of(
                        new WorkFault("lineage", Code.LACKING),
                        new WorkFault("settings.theme", Code.LACKING),
                        new WorkFault("scenarios[1].name", Code.BLANK),
                        new WorkFault("scenarios[1].format", Code.BEYOND),
                        new WorkFault("scenarios[1].changed", Code.LACKING),
                        new WorkFault("scenarios[2].name", Code.LACKING),
                        new WorkFault("scenarios[2].panel", Code.LACKING),
                        new WorkFault("scenarios[2].format", Code.LACKING),
                        new WorkFault("scenarios[2].content", Code.LACKING),
                        new WorkFault("scenarios[2].created", Code.LACKING),
                        new WorkFault("scenarios[2].changed", Code.LACKING),
                        new WorkFault("tours", Code.LACKING),
                        new WorkFault("saved", Code.BEYOND)),
                faults(
                        """
                        {"creative-cities-atlas-work": 1, "saved": "+12026-11-22T08:00:00Z",
                         "settings": {"theme": 3},
                         "scenarios": [
                           {"name": " ", "panel": "japan", "format": 0, "content": "",
                            "created": "2026-11-22T08:00:00Z", "changed": "today"},
                           []],
                         "tours": {}}
                        """));
    }

    @Test
    void twoOfOneNameAreRefused() {
        String tour =
                """
                {"id": "t", "format": 1, "content": "", "created": "2026-11-22T08:00:00Z",
                 "changed": "2026-11-22T08:00:00Z"}
                """;
        assertEquals(
                List.of(new WorkFault("tours[2].id", Code.TWICE)),
                faults(
                        """
                        {"creative-cities-atlas-work": 1, "lineage": "", "settings": {},
                         "saved": "2026-11-22T08:00:00Z", "scenarios": [], "tours": [%s, %s]}
                        """
                                .formatted(tour, tour)));
    }

    @Test
    void whatIsNoOwnWorkIsToldApart() {
        assertEquals(List.of(new WorkFault("", Code.FOREIGN)), faults("{}"));
        assertEquals(List.of(new WorkFault("", Code.FOREIGN)), faults("[1]"));
        assertEquals(
                List.of(new WorkFault("", Code.NEWER)),
                faults("{\"creative-cities-atlas-work\": 2}"));
        assertEquals(List.of(new WorkFault("", Code.BROKEN)), faults("a letter"));
        assertEquals(List.of(new WorkFault("", Code.BROKEN)), faults("[".repeat(100_000)));
        assertEquals(
                List.of(new WorkFault("", Code.BROKEN)),
                faults(
                        "{\"creative-cities-atlas-work\":1,\"x\":["
                                + "0,".repeat(1_100_000)
                                + "0]}"));
        assertEquals(
                List.of(new WorkFault("", Code.BROKEN)),
                faults("{\"creative-cities-atlas-work\": 1, \"creative-cities-atlas-work\": 1}"));
    }

    @Test
    void whatIsCutOffOrDamagedIsBroken() {
        byte[] packed = OwnWorkJson.packed(COPY);
        for (int length = 1; length < packed.length; length++) {
            assertEquals(
                    List.of(new WorkFault("", Code.BROKEN)), faults(Arrays.copyOf(packed, length)));
        }
        byte[] plain = OwnWorkJson.plain(COPY);
        assertEquals(
                List.of(new WorkFault("", Code.BROKEN)),
                faults(Arrays.copyOf(plain, plain.length - 3)));
    }

    /** A small file that grows beyond all bounds is not unpacked to its end. */
    @Test
    void aBombIsLarge() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i <= OwnWorkJson.LARGEST >> 20; i++) {
                out.write(spaces);
            }
        }
        assertEquals(List.of(new WorkFault("", Code.LARGE)), faults(bomb.toByteArray()));
    }

    @Test
    void aTextThatNoColumnHoldsIsBeyond() {
        var long1 = Map.of("view", "x".repeat(OwnWorkReader.TEXT + 1));
        var copy = new WorkCopy(new OwnWork(long1, List.of(), List.of()), COPY.mark(), MORNING);
        assertEquals(
                List.of(new WorkFault("settings.view", Code.BEYOND)),
                faults(OwnWorkJson.plain(copy)));
    }

    private static List<WorkFault> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<WorkFault> faults(byte[] bytes) {
        return assertInstanceOf(OwnWorkJson.Faulty.class, OwnWorkJson.read(bytes)).faults();
    }
}
