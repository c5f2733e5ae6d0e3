package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Examples;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Language;
import atlas.city.Observation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sections pick from a dossier before anything is drawn. */
final class FactsOfACityTest {
    private static final Bilingual WORDS = new Bilingual("words", "言葉");

    @Test
    void picksTheFirstCoreIndicatorOfEachIndexWithItsNewestValue() {
        var indicators =
                List.of(
                        indicator("population", 0, IndicatorRole.CONTEXT),
                        indicator("cinemas", 4, IndicatorRole.SUPPLEMENTARY),
                        indicator("museums", 4, IndicatorRole.CORE),
                        indicator("libraries", 4, IndicatorRole.CORE),
                        indicator("graduates", 1, IndicatorRole.CORE));
        Observation newest = Examples.observation("museums", 2021, 2.8);
        var observations =
                List.of(
                        Examples.observation("cinemas", 2021, 1),
                        newest,
                        Examples.observation("museums", 2015, 2.5),
                        Examples.observation("libraries", 2021, 1.7));
        assertEquals(
                List.of(new KeyFigures.Figure(indicators.get(2), newest)),
                KeyFigures.of(indicators, observations, Optional.empty()).figures());
    }

    @Test
    void tellsOfDesignationsThatNoEventTells() {
        var moments = Moment.of(Examples.kanazawa());
        assertEquals(List.of(1993, 1996, 2009, 2018), moments.stream().map(Moment::year).toList());
        assertEquals(Optional.of(CreativeField.CRAFTS), moments.get(2).field());
        assertEquals(Optional.empty(), moments.get(3).field());
    }

    @Test
    void namesTheNearestOtherCitiesWithAStory() {
        var catalogue =
                Catalogue.of(
                        List.of(Examples.KANAZAWA, Examples.LYON, Examples.SINGAPORE),
                        List.of(),
                        List.of(),
                        Set.of("kanazawa", "singapore", "lyon"));
        assertEquals(
                List.of("singapore", "lyon"),
                catalogue.nearest(Examples.KANAZAWA, catalogue.told(), 3).stream()
                        .map(City::id)
                        .toList());
    }

    @Test
    void writesTheOtherNamesBesideTheName() {
        assertEquals(List.of("金沢市"), CityHeader.beside(Examples.KANAZAWA, Language.ENGLISH));
        assertEquals(List.of("Kanazawa"), CityHeader.beside(Examples.KANAZAWA, Language.JAPANESE));
        assertEquals(List.of(), CityHeader.beside(Examples.LYON, Language.ENGLISH));
        assertEquals(List.of("Lyon"), CityHeader.beside(Examples.LYON, Language.JAPANESE));
    }

    private static Indicator indicator(String id, int index, IndicatorRole role) {
        return new Indicator(id, index, List.of(), role, WORDS, WORDS, 1, WORDS, WORDS, "");
    }
}
