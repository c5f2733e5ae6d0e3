package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AtticTest {
    private static final Runs EIGHT_BYTES = Runs.of(new int[] {1});
    private static final Runs SIXTEEN_BYTES = Runs.of(new int[] {1, 2});

    private final Attic<String> attic = new Attic<>(24);

    @Test
    void findsWhatWasStored() {
        attic.store("a", SIXTEEN_BYTES);
        assertEquals(Optional.of(SIXTEEN_BYTES), attic.find("a"));
        assertEquals(Optional.empty(), attic.find("b"));
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        attic.store("a", EIGHT_BYTES);
        attic.store("b", EIGHT_BYTES);
        attic.store("c", EIGHT_BYTES);
        assertTrue(attic.find("a").isPresent());
        attic.store("d", SIXTEEN_BYTES);
        assertTrue(attic.find("a").isPresent());
        assertTrue(attic.find("b").isEmpty());
        assertTrue(attic.find("c").isEmpty());
    }

    @Test
    void theSamePictureIsStoredOnce() {
        for (int i = 0; i < 9; i++) {
            attic.store("a", SIXTEEN_BYTES);
        }
        attic.store("b", EIGHT_BYTES);
        assertTrue(attic.find("a").isPresent());
    }

    @Test
    void emptiedItHasRoomAgain() {
        attic.store("a", SIXTEEN_BYTES);
        attic.clear();
        attic.store("b", SIXTEEN_BYTES);
        attic.store("c", EIGHT_BYTES);
        assertTrue(attic.find("a").isEmpty());
        assertTrue(attic.find("b").isPresent());
    }
}
