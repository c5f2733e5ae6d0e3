package atlas.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CodedTest {
    @Test
    void eachConstantIsFoundByItsCode() {
        for (var field : CreativeField.values()) {
            assertEquals(field, Coded.of(CreativeField.class, field.code()));
        }
        assertEquals(CreativeField.MEDIA_ARTS, Coded.of(CreativeField.class, "media-arts"));
    }

    @Test
    void nothingElseIsACode() {
        for (String word : List.of("", "media", "media-art", "Media-Arts", "MEDIA_ARTS", "films")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Coded.of(CreativeField.class, word),
                    word);
        }
    }
}
