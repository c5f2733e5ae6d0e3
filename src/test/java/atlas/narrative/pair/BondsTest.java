package atlas.narrative.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.city.Tie;
import atlas.index.pairwise.Real;
import atlas.index.pairwise.Side;
import atlas.narrative.Phrases;
import atlas.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What joins two cities, and their models. */
final class BondsTest {
    private static final int YEAR = 2025;

    @Test
    void sapporoAndGwangjuShareAField() {
        var bonds = bonds("sapporo", "gwangju");
        assertEquals(Optional.of(CreativeField.MEDIA_ARTS), bonds.field());
        assertTrue(
                sentences("sapporo", "gwangju", Language.ENGLISH)
                        .contains("Both have the same field in the network: Media Arts."));
        assertTrue(
                sentences("sapporo", "gwangju", Language.JAPANESE)
                        .contains("ネットワークでの分野が同じです：メディアアーツ。"));
    }

    @Test
    void kobeAndNagoyaJoinedInTheSameYear() {
        var kobe = Real.dossier("kobe").city();
        assertEquals(kobe.joined(), bonds("kobe", "nagoya").joined());
        assertTrue(
                sentences("kobe", "nagoya", Language.ENGLISH)
                        .contains("Both joined the network in 2008."));
    }

    @Test
    void tiesAndPartnersAreThoseOfTheDossiers() {
        int joined = 0;
        for (var pair : Real.PAIRS) {
            var bonds = bonds(pair.first(), pair.second());
            var one = others(pair.first());
            var two = others(pair.second());
            assertEquals(one.containsKey(pair.second()), !bonds.direct().isEmpty());
            var shared = one.keySet().stream().filter(two::containsKey).sorted().toList();
            assertEquals(
                    shared, bonds.partners().stream().map(Bonds.Partner::cityId).sorted().toList());
            for (var partner : bonds.partners()) {
                assertEquals(one.get(partner.cityId()), partner.first());
                assertEquals(two.get(partner.cityId()), partner.second());
                joined++;
            }
        }
        assertTrue(joined > 0, "no pair shares a partner: the test tells nothing");
    }

    private static Map<String, List<Tie>> others(String city) {
        return Real.dossier(city).ties().stream().collect(Collectors.groupingBy(Tie::otherCityId));
    }

    @Test
    void aBondIsTheSameFromBothSides() {
        for (var pair : Real.PAIRS) {
            var there = bonds(pair.first(), pair.second());
            var back = bonds(pair.second(), pair.first());
            assertEquals(there.field(), back.field());
            assertEquals(there.joined(), back.joined());
            assertEquals(there.titled(), back.titled());
            assertEquals(there.direct().size(), back.direct().size());
            assertEquals(there.partners().size(), back.partners().size());
        }
    }

    @Test
    void whereNothingJoinsThemThatIsSaid() {
        assertTrue(bonds("adelaide", "usuki").isEmpty());
        assertEquals(
                List.of(
                        "The atlas knows no tie, common field or common partner of Adelaide and Usuki."),
                sentences("adelaide", "usuki", Language.ENGLISH));
    }

    @Test
    void membershipIsSaidOfEachCity() {
        var words = new BondWords(Language.ENGLISH, phrases(Language.ENGLISH));
        assertEquals(
                "Kanazawa is a city of Crafts and Folk Art in the UNESCO Creative Cities Network,"
                        + " which it joined in 2009.",
                words.membership(Real.dossier("kanazawa").city(), YEAR));
        assertEquals(
                "Yokohama is not a member of the UNESCO Creative Cities Network in this year.",
                words.membership(Real.dossier("yokohama").city(), YEAR));
    }

    @Test
    void modelsSayWhoReadsThemSo() {
        for (var language : Language.values()) {
            var words = new ModelWords(language, phrases(language));
            for (String city : List.of("kanazawa", "kobe", "nagoya", "bologna")) {
                var dossier = Real.dossier(city);
                assertTrue(words.why(dossier).filter(s -> !s.isBlank()).isPresent(), city);
                assertFalse(words.standing(dossier).isBlank());
            }
        }
        var english = new ModelWords(Language.ENGLISH, phrases(Language.ENGLISH));
        var kanazawa = Real.dossier("kanazawa");
        assertEquals(
                "In Sasaki’s account Kanazawa stands for one of the three types (Kanazawa type:"
                        + " Bologna-type social capital).",
                english.standing(kanazawa));
        assertEquals(
                "Nagoya is not placed near any of the three Japanese types.",
                english.standing(Real.dossier("nagoya")));
        assertEquals(
                "Both are placed near the same type.",
                english.together(kanazawa, Real.dossier("bologna")));
        assertEquals(
                "The two are placed near different types.",
                english.together(kanazawa, Real.dossier("yokohama")));
        assertEquals(
                "As at least one is not placed, the types cannot be compared.",
                english.together(kanazawa, Real.dossier("nagoya")));
    }

    @Test
    void whatASideLacksIsSaid() {
        var words =
                new MissingWords(
                        Language.ENGLISH, phrases(Language.ENGLISH), DifferenceWordsTest.NAMES);
        var section = StoryPairs.of("## Context\nOne.", "").getFirst();
        assertEquals(Optional.empty(), words.section(section, Side.FIRST, true));
        assertEquals(
                Optional.of("The story of Yokohama has no such section."),
                words.section(section, Side.SECOND, true));
        assertEquals(
                Optional.of("The story of Yokohama is still to be written."),
                words.section(section, Side.SECOND, false));
        var kind = MilieuPairs.of(Real.dossier("kanazawa").milieus(), List.of()).getFirst();
        assertEquals(Optional.empty(), words.kind(kind, Side.FIRST));
        assertEquals(
                Optional.of("No milieu of this kind is described for Yokohama."),
                words.kind(kind, Side.SECOND));
    }

    private static Bonds bonds(String first, String second) {
        return Bonds.of(Real.dossier(first), Real.dossier(second), YEAR);
    }

    private static List<String> sentences(String first, String second, Language language) {
        Map<String, Bilingual> names =
                Real.facts().cities().stream()
                        .collect(Collectors.toMap(City::id, c -> c.name().common()));
        Function<String, Bilingual> name = id -> names.getOrDefault(id, new Bilingual(id, id));
        var pair =
                new PairNames(
                        name.apply(first),
                        name.apply(second),
                        new Bilingual("Japan", "日本"),
                        List.of());
        return new BondWords(language, phrases(language))
                .sentences(bonds(first, second), pair, name);
    }

    private static Phrases phrases(Language language) {
        return (key, args) -> Messages.text(language, key, args);
    }
}
