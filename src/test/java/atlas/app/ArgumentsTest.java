package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.ShareCode;
import atlas.state.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {
    @Test
    void noneMeansOpen() {
        assertEquals(Arguments.NONE, Arguments.of());
    }

    @Test
    void bothFormsAreUnderstood() {
        var apart = Arguments.of("--language", "ja", "--theme", "dark", "--city", "osaka");
        assertEquals(apart, Arguments.of("--language=ja", "--theme=dark", "--city=osaka"));
        assertEquals(Optional.of(Language.JAPANESE), apart.language());
        assertEquals(Optional.of(Theme.DARK), apart.theme());
        assertEquals(Optional.of("osaka"), apart.city());
    }

    @Test
    void aShareCodeIsTheViewItStandsFor() {
        var view = Beginning.first(2014);
        var opened = Optional.of(new Opened.View(view));
        assertEquals(opened, Arguments.of("--open", ShareCode.write(view)).open());
        assertEquals(opened, Arguments.of(ShareCode.write(view)).open());
    }

    @Test
    void foldersAreMadeAbsolute() {
        var folder = Arguments.of("--pictures", "a folder/絵").pictures().orElseThrow();
        assertEquals(Path.of("a folder/絵").toAbsolutePath(), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "--lang, --lang",
        "--language, en",
        "--language=fr, fr",
        "--theme=pink, projector",
        "--size=big, 1366x768",
        "--size=10x10, 1366x768",
        "--size=100x100, 1024x640",
        "--city=, kanazawa",
        "kanazawa, --help",
        "--open, share code",
        "there-is-no-such.atlas-tour.json, nor a file",
        "--open=there-is-no-such.atlas-tour.json, neither a file that is there",
        "--open=kanazawa, atlas1_",
        "--open=atlas9_AAAA, newer",
        "--open=atlas1_AAAA, copy it again",
    })
    void aWrongOneIsAnsweredInASentenceThatHelps(String word, String hint) {
        var wrong = assertThrows(Arguments.Wrong.class, () -> Arguments.of(word));
        String sentence = wrong.sentence();
        assertTrue(sentence.contains(hint), sentence);
        assertTrue(sentence.endsWith("."), sentence);
    }

    @Test
    void anotherStartIsToldTheSameWhereverItBegan(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("A walk.atlas-tour"), "{}");
        var here = Path.of("").toAbsolutePath();
        String near = here.relativize(file.toAbsolutePath()).toString();
        var asked = Arguments.of("--city=osaka", "--language=ja", "--theme=dark", near);
        assertEquals(asked, Arguments.of(asked.words().toArray(String[]::new)));
        assertTrue(asked.words().contains(file.toAbsolutePath().toString()), near);
        var view = ShareCode.write(Beginning.first(2025));
        assertEquals(List.of("--open", view), Arguments.of(view, "--data-dir=x").words());
    }

    @Test
    void aFileIsOpenedByItsNameOrItsAddress(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("A walk.atlas-tour.json"), "{}");
        var opened = Optional.of(new Opened.File(file));
        assertEquals(opened, Arguments.of("--open", file.toString()).open());
        assertEquals(opened, Arguments.of(file.toString()).open());
        assertEquals(opened, Arguments.of(file.toUri().toString(), "--language=ja").open());
    }
}
