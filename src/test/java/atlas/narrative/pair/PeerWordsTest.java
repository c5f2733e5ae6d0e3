package atlas.narrative.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.city.Language;
import atlas.index.Scenario;
import atlas.index.pairwise.PeerFinder;
import atlas.index.pairwise.PeerRule;
import atlas.index.pairwise.Peering;
import atlas.index.pairwise.Real;
import atlas.ui.Messages;
import org.junit.jupiter.api.Test;

final class PeerWordsTest {
    private final PeerFinder finder =
            new PeerFinder(
                    Real.facts().cities(),
                    Real.facts().milieus(),
                    Real.scores("japan", Scenario.published()),
                    2025);

    @Test
    void aFieldIsNamedWithTheDistance() {
        assertEquals(
                "The same field, Crafts and Folk Art; 85 km apart.",
                reason(Language.ENGLISH, PeerRule.FIELD));
        assertEquals("同じクラフト＆フォークアート分野の都市です（距離85km）。", reason(Language.JAPANESE, PeerRule.FIELD));
    }

    @Test
    void aPopulationWithoutAYearSaysSo() {
        assertEquals(
                "Near in population: Kanazawa has 463,254 inhabitants (2020), Gdańsk has 461,865"
                        + " inhabitants (year not stated).",
                reason(Language.ENGLISH, PeerRule.POPULATION));
        assertEquals(
                "人口が近い都市です（金沢は463,254人・2020年、グダニスクは461,865人・年は不明）。",
                reason(Language.JAPANESE, PeerRule.POPULATION));
    }

    @Test
    void aModelSaysWhoseReadingItIs() {
        assertEquals(
                "Of the same model (Kanazawa type: Bologna-type social capital). For Echizen this"
                        + " is the reading of this atlas.",
                reason(Language.ENGLISH, PeerRule.MODEL));
    }

    @Test
    void everyRuleAndEveryRefusalHasItsWords() {
        for (var language : Language.values()) {
            for (var rule : PeerRule.values()) {
                assertFalse(words(language).name(rule).isBlank());
                assertFalse(words(language).meaning(rule).isBlank());
                assertFalse(reason(language, rule).isBlank());
            }
            for (var why : Peering.Why.values()) {
                assertFalse(
                        words(language)
                                .none("Kobe", new Peering.None(PeerRule.MODEL, why))
                                .isBlank());
            }
        }
    }

    private String reason(Language language, PeerRule rule) {
        var city = Real.dossier("kanazawa").city();
        var found = (Peering.Found) finder.find(rule, city, 1);
        return words(language).reason(city.name().common().in(language), found.peers().getFirst());
    }

    private static PeerWords words(Language language) {
        return new PeerWords(language, (key, args) -> Messages.text(language, key, args));
    }
}
