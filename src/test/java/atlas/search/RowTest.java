package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.search.text.Query;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RowTest {
    @Test
    void onlyACityLeadsToOne() {
        for (Entry entry : Samples.ENTRIES) {
            var expected = Optional.of(entry.id()).filter(_ -> entry.kind() == EntryKind.CITY);
            assertEquals(expected, new Row.Found(entry, Query.of("")).city(), entry.key());
        }
        for (Row row : List.of(new Row.Forget(), new Row.Example("x"), new Row.Note("x", "y"))) {
            assertEquals(Optional.empty(), row.city());
        }
    }
}
