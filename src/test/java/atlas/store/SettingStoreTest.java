package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingStoreTest {
    @Test
    void theLastWordCounts() {
        try (var database = Database.inMemory()) {
            var settings = database.settings();
            settings.put("theme", "dark");
            settings.put("theme", "light");
            settings.put("language", "ja");
            settings.put("language", "ja");
            assertEquals(Map.of("language", "ja", "theme", "light"), settings.all());
            settings.remove("theme");
            settings.remove("theme");
            assertEquals(Map.of("language", "ja"), settings.all());
        }
    }

    /** What a killed atlas leaves behind is what the file holds at that moment. */
    @Test
    void whatIsPutIsInTheFileAtOnce(@TempDir Path folder) throws IOException {
        Path killed = Files.createDirectories(folder.resolve("killed"));
        try (var database = Database.open(folder.resolve("running"))) {
            for (int i = 0; i < 20; i++) {
                database.settings().put("count", String.valueOf(i));
                Path copy = killed.resolve(i + "/" + Database.FILE);
                Files.createDirectories(copy.getParent());
                Files.copy(folder.resolve("running").resolve(Database.FILE), copy);
            }
        }
        for (int i = 0; i < 20; i++) {
            try (var copy = Database.open(killed.resolve(String.valueOf(i)))) {
                assertEquals(Map.of("count", String.valueOf(i)), copy.settings().all());
            }
        }
    }
}
