package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Examples;
import atlas.city.Language;
import atlas.state.Names;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CityCaptionTest {
    @Test
    void bothStandBesideEachOtherInTheOrderOfTheLanguage() {
        var english = CityCaption.of(Examples.KANAZAWA, Names.BOTH, Language.ENGLISH);
        assertEquals("Kanazawa", english.name());
        assertEquals(Optional.of(Examples.KANAZAWA.name().local()), english.beside());
        assertEquals(Examples.KANAZAWA.name().script(), english.besideScript());
        var japanese = CityCaption.of(Examples.KANAZAWA, Names.BOTH, Language.JAPANESE);
        assertEquals(Examples.KANAZAWA.name().common().japanese(), japanese.name());
        assertEquals(Optional.of("Kanazawa"), japanese.beside());
    }

    @Test
    void oneStandsAloneWhateverTheLanguage() {
        for (Language language : Language.values()) {
            assertEquals(
                    new CityCaption("Kanazawa", "latin", Optional.empty(), "latin"),
                    CityCaption.of(Examples.KANAZAWA, Names.ENGLISH, language));
            var local = CityCaption.of(Examples.KANAZAWA, Names.LOCAL, language);
            assertEquals(Examples.KANAZAWA.name().local(), local.name());
            assertEquals(Examples.KANAZAWA.name().script(), local.script());
            assertEquals(Optional.empty(), local.beside());
        }
    }

    @Test
    void aNameIsNotRepeatedBesideItself() {
        assertEquals(
                Optional.empty(),
                CityCaption.of(Examples.LYON, Names.BOTH, Language.ENGLISH).beside());
    }
}
