package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions in SQL and what they find. */
final class RowsTest {
    private static final String LETTERS =
            "select letter, name from (values (1, 'a', 'one'), (2, 'b', 'two'), (3, 'a', 'three'))"
                    + " as letters (number, letter, name)";

    @Test
    void rowsComeInTheirOrder() {
        assertEquals(
                List.of("one", "two", "three"),
                ask(session ->
                        Rows.of(session, LETTERS + " order by number")
                                .list(row -> row.getString("name"))));
    }

    @Test
    void eachMarkStandsForItsValueAndAListForMany() {
        assertEquals(
                List.of("three"),
                ask(session ->
                        Rows.of(
                                        session,
                                        LETTERS + " where letter = ? and name = any(?)",
                                        "a",
                                        List.of("two", "three"))
                                .list(row -> row.getString("name"))));
    }

    @Test
    void theFirstIsMissingWhereThereIsNone() {
        assertEquals(Optional.of("two"), first("b"));
        assertEquals(Optional.empty(), first("c"));
    }

    @Test
    void rowsAreFoundByWhatIsAnotherInEachAndGatheredByWhatIsNot() {
        assertEquals(
                Map.of("one", "a", "two", "b", "three", "a"),
                ask(session ->
                        Rows.of(session, LETTERS)
                                .map(
                                        row -> row.getString("name"),
                                        row -> row.getString("letter"))));
        assertEquals(
                Map.of("a", List.of("one", "three"), "b", List.of("two")),
                ask(session ->
                        Rows.of(session, LETTERS + " order by number")
                                .lists(
                                        row -> row.getString("letter"),
                                        row -> row.getString("name"))));
    }

    @Test
    void aQuestionThatFailsSaysWhyAndLeavesNoSession() {
        var ground = Ground.inMemory();
        var failure =
                assertThrows(
                        Unanswered.class,
                        () ->
                                ground.ask(session ->
                                        Rows.of(session, "select nothing from nowhere")
                                                .list(row -> row.getString(1))));
        assertInstanceOf(SQLException.class, failure.getCause());
        assertEquals(
                List.of(2),
                ground.ask(session ->
                        Rows.of(session, "select count(*) from information_schema.sessions")
                                .list(row -> row.getInt(1))),
                "the one that asks and the one that keeps the place open");
        ground.close();
    }

    @Test
    void severalQuestionsAreAskedInOneSession() {
        Question<Integer> who =
                session ->
                        Rows.of(session, "select session_id()")
                                .first(row -> row.getInt(1))
                                .orElseThrow();
        var ground = Ground.inMemory();
        var asked =
                ground.ask(session -> {
                    var one = new Asked.InSession(session);
                    return List.of(one.ask(who), one.ask(who), ground.ask(who));
                });
        assertEquals(asked.get(0), asked.get(1));
        assertNotEquals(asked.get(0), asked.get(2));
        ground.close();
    }

    @Test
    void whatFailsWithinOneSessionFailsAsOutside() {
        try (var database = Database.inMemory()) {
            database.jdbi().useHandle(handle -> handle.execute("drop table narrative"));
            assertThrows(Unanswered.class, () -> database.ask(Facts::told));
            assertThrows(Unanswered.class, () -> database.facts().told());
        }
    }

    private static Optional<String> first(String letter) {
        return ask(session ->
                Rows.of(session, LETTERS + " where letter = ?", letter)
                        .first(row -> row.getString("name")));
    }

    private static <T> T ask(Question<T> question) {
        var ground = Ground.inMemory();
        try {
            return ground.ask(question);
        } finally {
            ground.close();
        }
    }
}
