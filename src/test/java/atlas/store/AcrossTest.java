package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.Confidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class AcrossTest {
    @Test
    void cellsAreReadFromLeftToRight() {
        assertEquals(
                List.of(
                        "a",
                        "b",
                        Optional.of("c"),
                        1,
                        OptionalInt.of(2),
                        0.5,
                        Optional.of(1.5),
                        new Bilingual("en", "ja"),
                        Optional.of(new Bilingual("E", "J")),
                        Confidence.LOW,
                        Optional.of(Confidence.HIGH),
                        "last"),
                cells(
                        "select 'a', 'b', 'c', 1, 2, 0.5e0, 1.5e0, 'en', 'ja', 'E', 'J', 'low',"
                                + " 'high', 'last'"));
    }

    @Test
    void whereNothingStandsTheNextCellIsReadAllTheSame() {
        assertEquals(
                List.of(
                        "a",
                        "",
                        Optional.empty(),
                        1,
                        OptionalInt.empty(),
                        0.5,
                        Optional.empty(),
                        new Bilingual("", ""),
                        Optional.empty(),
                        Confidence.LOW,
                        Optional.empty(),
                        "last"),
                cells(
                        "select 'a', null, null, 1, null, 0.5e0, null, null, null, null, null,"
                                + " 'low', null, 'last'"));
    }

    private static List<Object> cells(String sql) {
        var ground = Ground.inMemory();
        try {
            return ground.ask(session -> Rows.of(session, sql).list(AcrossTest::all)).getFirst();
        } finally {
            ground.close();
        }
    }

    private static List<Object> all(ResultSet row) throws SQLException {
        var cells = new Across(row);
        return List.of(
                cells.word(),
                cells.text(),
                cells.filled(),
                cells.whole(),
                cells.integer(),
                cells.amount(),
                cells.number(),
                cells.bilingual(),
                cells.filledBilingual(),
                cells.coded(Confidence.class),
                cells.filledCoded(Confidence.class),
                cells.word());
    }
}
