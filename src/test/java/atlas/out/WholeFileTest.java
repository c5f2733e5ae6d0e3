package atlas.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Background;
import atlas.ui.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
    @TempDir Path folder;

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("表.csv"), "old and longer");
        WholeFile.write(file, WholeFile.Content.of("新しい"));
        assertEquals("新しい", Files.readString(file));
        assertEquals(List.of(file), all());
    }

    @Test
    void whatBreaksOffLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        assertThrows(
                IOException.class,
                () ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write(new byte[100_000]);
                                    throw new IOException("disk full");
                                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), all());
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThrows(IOException.class, () -> WholeFile.write(inner, WholeFile.Content.of("x")));
        assertEquals(List.of(inner), all());
    }

    @Test
    void saysInASentenceWhatCameOfIt() throws IOException {
        Path good = folder.resolve("good.csv");
        Path bad = folder.resolve("nowhere").resolve("bad.csv");
        assertTrue(said(Optional.of(good)).startsWith("Saved as "));
        assertEquals("x", Files.readString(good));
        String sentence = said(Optional.of(bad));
        assertTrue(sentence.contains(bad.toString()) && sentence.endsWith("."), sentence);
        assertEquals("", said(Optional.empty()));
        assertEquals(List.of(good), all());
    }

    private static String said(Optional<Path> chosen) {
        var messages = new Messages(new SimpleObjectProperty<>(Language.ENGLISH));
        var said = new StringBuilder();
        new Saving(messages, Background.direct(), (_, _, _) -> chosen)
                .save(new Region(), "Save", "a.csv", WholeFile.Content.of("x"), said::append);
        return said.toString();
    }

    private List<Path> all() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
