package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.city.Language;
import atlas.state.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastLookTest {
    private static final LastLook FIRST = new LastLook(Theme.LIGHT, Beginning.system(), 100);

    @TempDir private Path folder;

    @Test
    void theNextStartFindsWhatWasWritten() {
        var look = new LastLook(Theme.PROJECTOR, Language.JAPANESE, 170);
        look.write(folder);
        assertEquals(look, LastLook.in(folder));
        assertFalse(Files.exists(folder.resolve("look.properties.part")));
    }

    @Test
    void withoutAFileItIsAFirstStart() {
        assertEquals(FIRST, LastLook.in(folder.resolve("nowhere")));
    }

    @Test
    void aDamagedFileIsAFirstStart() throws IOException {
        for (String damage :
                new String[] {"", "theme=PINK\nlanguage=xx\ntext-size=1e9", "\\u12", "\0\0"}) {
            Files.writeString(folder.resolve("look.properties"), damage);
            assertEquals(FIRST, LastLook.in(folder));
        }
        Files.write(folder.resolve("look.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(FIRST, LastLook.in(folder));
    }

    @Test
    void aSizeOutOfBoundsIsBroughtWithin() throws IOException {
        Files.writeString(folder.resolve("look.properties"), "text-size=999");
        assertEquals(200, LastLook.in(folder).textSize());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() {
        FIRST.write(folder.resolve("nowhere"));
    }
}
