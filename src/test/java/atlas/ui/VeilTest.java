package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Examples;
import atlas.state.Focus;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VeilTest {
    private static final Focus ASKED = Focus.on(List.of("kanazawa", "lyon")).withMasked(true);

    @Test
    void liesOverEachNameInBothLanguages() {
        var veil = Veil.of(ASKED, List.of(Examples.KANAZAWA, Examples.LYON));
        assertEquals(
                "? joins; LYONS does not, nor does ?’s twin",
                veil.over("Kanazawa joins; LYONS does not, nor does Lyon’s twin"));
        assertEquals("?の工芸。?長", veil.over("金沢の工芸。金沢市長"));
        assertTrue(veil.hides(new Bilingual("A festival", "リヨンの祭り")));
        assertFalse(veil.hides(new Bilingual("A festival", "祭り")));
    }

    @Test
    void aNameThatIsToldIsSeen() {
        var cities = List.of(Examples.KANAZAWA, Examples.LYON);
        assertEquals(
                "Kanazawa and ?",
                Veil.of(ASKED.telling("kanazawa"), cities).over("Kanazawa and Lyon"));
        assertSame(Veil.NONE, Veil.of(ASKED.withMasked(false), cities));
        assertEquals("Lyon", Veil.NONE.over("Lyon"));
    }

    @Test
    void aMilieuTellsItsCityAndIsHiddenWithIt() {
        var village =
                Examples.milieu(
                        "village",
                        "Kanazawa Citizen's Art Village (Yamato Mills)",
                        "金沢市民芸術村（旧大和紡績）",
                        1996);
        var cities = List.of(Examples.KANAZAWA, Examples.LYON);
        var veil = Veil.of(ASKED, cities, List.of(village));
        for (String name : List.of("Kanazawa Citizen's Art Village", "Citizen's Art Village")) {
            assertEquals(
                    "At ?, once ?, in ?",
                    veil.over("At " + name + ", once Yamato Mills, in Kanazawa"));
        }
        assertEquals("?は?だった", veil.over("市民芸術村は旧大和紡績だった"));
        assertEquals("An art village", veil.over("An art village"));
        assertEquals(
                "the Citizen's Art Village",
                Veil.of(ASKED.telling("kanazawa"), cities, List.of(village))
                        .over("the Citizen's Art Village"));
    }
}
