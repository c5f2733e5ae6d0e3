package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.city.Language;
import atlas.state.tour.Fault;
import atlas.state.tour.Fault.Code;
import atlas.state.tour.Fault.Kind;
import atlas.state.tour.Fault.Part;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FaultListTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final Messages messages = new Messages(language);

    @Test
    void aFaultIsASentenceWithItsPlace() {
        var caption =
                fault(
                        3,
                        Part.CAPTION,
                        Optional.of(Language.JAPANESE),
                        Code.KIND,
                        Kind.TEXT,
                        Kind.NUMBER);
        var seconds = fault(2, Part.SECONDS, Optional.empty(), Code.RANGE, "9999", 0, "3600");
        var step = fault(4, Part.STEP, Optional.empty(), Code.KIND, Kind.OBJECT, Kind.NOTHING);
        assertEquals(
                "Step 3, caption (Japanese): a text belongs here, but there is a number.",
                said(caption));
        assertEquals("Step 2, seconds: 9999 is not between 0 and 3600.", said(seconds));
        assertEquals(
                "Step 4: a group of named parts belongs here, but there is nothing.", said(step));
        assertEquals(
                "The file: a newer atlas wrote it (version 7; this one reads up to 1).",
                said(fault(0, Part.FILE, Optional.empty(), Code.NEWER, 7, 1)));
        language.set(Language.JAPANESE);
        assertEquals("3番の場面の説明（日本語）：文字列があるべきところに、数があります。", said(caption));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyFaultHasWordsInBothLanguages(Code code) {
        for (Language tongue : Language.values()) {
            language.set(tongue);
            for (Part part : Part.values()) {
                for (Kind kind : Kind.values()) {
                    String said = said(fault(1, part, Optional.of(tongue), code, kind, kind, 3));
                    assertFalse(said.contains("{"), said);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Three Japanese models, Three-Japanese-models.atlas-tour",
        "'a/b\\c:d*e?', a-b-c-d-e-.atlas-tour",
        "三つの モデル, 三つの-モデル.atlas-tour",
        "'', tour.atlas-tour",
        "'..', -.atlas-tour"
    })
    void everySystemTakesTheNameOfTheFile(String title, String name) {
        assertEquals(name, TourFiles.name(title));
    }

    private String said(Fault fault) {
        return FaultList.sentence(messages, fault);
    }

    private static Fault fault(
            int step, Part part, Optional<Language> language, Code code, Object... details) {
        return new Fault(new Fault.Place(step, part, language), code, List.of(details));
    }
}
