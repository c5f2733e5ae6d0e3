package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.search.Entry;
import atlas.search.EntryKind;
import atlas.search.Findings.Group;
import atlas.search.SearchIndex;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.View;
import atlas.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships can be found, and each find leads there. */
final class FindablesTest {
    private static final Session SESSION = Session.inMemory((_, _) -> {});
    private static final Navigator NAVIGATOR =
            new Navigator(
                    Beginning.state(
                            Map.of(),
                            Arguments.of("--language=en"),
                            SESSION.cities().stream().map(c -> c.id()).collect(Collectors.toSet()),
                            SESSION.lastYear()));
    private static final SearchIndex INDEX = new Findables(SESSION, NAVIGATOR, List.of()).index();

    @AfterAll
    static void close() {
        SESSION.close();
    }

    @Test
    void everythingThatShipsIsThere() {
        int facts =
                SESSION.cities().size()
                        + SESSION.facts().milieus().size()
                        + SESSION.facts().events().size()
                        + SESSION.told().size()
                        + SESSION.facts().concepts().size()
                        + SESSION.facts().works().size()
                        + SESSION.facts().tours().size()
                        + SESSION.facts().seedFacts().size()
                        + Chapter.values().length;
        assertEquals(facts, INDEX.size());
    }

    @Test
    void namesAreThereBeforeTheTexts() {
        var names = new Findables(SESSION, NAVIGATOR, List.of()).names();
        var city = names.find("おおさか", 5, Set.of()).groups().getFirst();
        assertEquals("city:osaka", city.entries().getFirst().key());
        assertEquals(0, names.find("gold leaf", 5, Set.of()).count());
        var key = city.entries().getFirst().key();
        assertEquals(INDEX.entry(key).orElseThrow().line(), names.entry(key).orElseThrow().line());
    }

    @ParameterizedTest
    @CsvSource({
        "ōsaka, osaka",
        "OSAKA, osaka",
        "Oosaka, osaka",
        "Ohsaka, osaka",
        "おおさか, osaka",
        "オオサカ, osaka",
        "大阪, osaka",
        "ｏｓａｋａ, osaka",
        "sao paulo, sao-paulo",
        "são, sao-paulo",
        "Kanzawa, kanazawa",
        "Yokahoma, yokohama",
        "Yokaho, yokohama",
        "Hammamatsu, hamamatsu",
        "浜松, hamamatsu",
        "はままつ, hamamatsu",
        "부산, busan",
        "北京, beijing",
        "أبوظبي, abu-dhabi",
        "tokio, tokyo",
        "とうきょう, tokyo",
        "tamba, tamba-sasayama",
        "tanba, tamba-sasayama",
        "丹波, tamba-sasayama",
        "Kitakyuusyuu, kitakyushu",
        "Sizuoka, shizuoka"
    })
    void citiesAreFoundByAnyName(String typed, String city) {
        var first = find(typed).getFirst();
        assertEquals(EntryKind.CITY, first.kind(), typed);
        assertEquals(city, first.entries().getFirst().id(), typed);
    }

    @Test
    void theYearHamamatsuJoinedStandsInItsRow() {
        var city = find("hamamatsu").getFirst().entries().getFirst();
        assertTrue(city.line().english().endsWith("Music since 2014"), city.line().english());
        assertTrue(city.line().japanese().contains("2014"), city.line().japanese());
    }

    @Test
    void threeIncubatorsInConvertedBuildingsAreFound() {
        for (String typed : List.of("incubator converted", "インキュベーター 転用")) {
            var milieus = find(typed).getFirst();
            assertEquals(EntryKind.MILIEU, milieus.kind());
            assertTrue(milieus.count() >= 3, typed + milieus.count());
            milieus.entries()
                    .forEach(m -> {
                        assertTrue(m.line().english().contains("formerly"), m.key());
                        assertTrue(m.line().japanese().contains("かつての用途"), m.key());
                    });
        }
    }

    @Test
    void whatWasBuiltOnOpenGroundIsNotConverted() {
        var found =
                find("incubator converted").getFirst().entries().stream().map(Entry::id).toList();
        assertFalse(found.contains("tsuruoka-science-park"));
        assertFalse(found.contains("station-ai"));
        assertTrue(found.contains("kyoto-research-park"));
    }

    @ParameterizedTest
    @CsvSource({"music korea, daegu tongyeong", "韓国音楽, daegu tongyeong", "seoul design, seoul"})
    void citiesToWhichAllWordsApplyStandFirst(String typed, String cities) {
        var first = find(typed).getFirst();
        assertEquals(EntryKind.CITY, first.kind());
        assertEquals(
                Set.of(cities.split(" ")),
                first.entries().stream().map(Entry::id).collect(Collectors.toSet()));
    }

    @Test
    void aConceptCalledSoStandsBeforeCities() {
        assertEquals(
                "concept:creative-city",
                find("creative city").getFirst().entries().getFirst().key());
    }

    @Test
    void whatMarkusenSaysAgainstFloridaIsFound() {
        for (String typed :
                List.of("Markusen Florida", "what Markusen says against Florida", "マークセン フロリダ")) {
            assertEquals("fact:S29", find(typed).getFirst().entries().getFirst().key(), typed);
        }
        assertTrue(
                kinds("Markusen")
                        .containsAll(
                                List.of(
                                        EntryKind.WORK,
                                        EntryKind.CONCEPT,
                                        EntryKind.EVENT,
                                        EntryKind.FACT)));
    }

    @ParameterizedTest
    @CsvSource({"Korea music, KOR", "韓国 音楽, KOR", "design japan, JPN", "韓国の音楽, KOR"})
    void countriesAndFieldsFindCities(String typed, String country) {
        var countries =
                SESSION.cities().stream()
                        .collect(Collectors.toMap(c -> c.id(), c -> c.country().iso3()));
        var cities = group(typed, EntryKind.CITY);
        assertTrue(cities.count() >= 2, typed);
        cities.entries().forEach(e -> assertEquals(country, countries.get(e.id()), e.id()));
    }

    @Test
    void membersOfACountryAndYearAreFound() {
        var cities = group("UNESCO 2014 Korea", EntryKind.CITY);
        assertEquals(
                Set.of("busan", "gwangju"),
                cities.entries().stream().map(Entry::id).collect(Collectors.toSet()));
    }

    @Test
    void examplesFindSomethingInBothLanguages() {
        for (Language language : Language.values()) {
            for (String each : List.of("1", "2", "3", "4", "5", "6", "unnamed.1", "unnamed.2")) {
                String example = Messages.text(language, "search.example." + each);
                var found = INDEX.find(example, 5, Set.of());
                assertFalse(found.groups().isEmpty(), example);
                assertFalse(found.partial(), example);
            }
        }
    }

    @Test
    void aCityOpensOnTheMap() {
        NAVIGATOR.read(Chapter.WORKS);
        go("city:busan");
        assertEquals(View.MAP, NAVIGATOR.now().view());
        assertEquals(Optional.of("busan"), NAVIGATOR.now().city());
        NAVIGATOR.back();
        assertEquals(View.LIBRARY, NAVIGATOR.now().view());
    }

    @Test
    void aMilieuOpensItsCityAndIsPointedAt() {
        var milieu = SESSION.facts().milieus().getFirst();
        NAVIGATOR.fold(frame -> frame.panel() ? frame.withPanelFolded() : frame);
        go("milieu:" + milieu.id());
        assertEquals(Optional.of(milieu.cityId()), NAVIGATOR.now().city());
        assertEquals(Section.MILIEUS, NAVIGATOR.now().section());
        assertEquals(Optional.of(milieu.id()), NAVIGATOR.now().milieu());
        assertTrue(NAVIGATOR.now().frame().panel());
    }

    @Test
    void eventsStoriesConceptsAndWorksOpenWhereTheyAreTold() {
        go("event:bangkok-2017-1");
        assertEquals(Section.TIMELINE, NAVIGATOR.now().section());
        assertEquals(Optional.of("bangkok"), NAVIGATOR.now().city());
        go("story:kanazawa");
        assertEquals(Section.STORY, NAVIGATOR.now().section());
        go("concept:global-city");
        assertEquals(Chapter.CONCEPTS, NAVIGATOR.now().reading().chapter());
        assertEquals(Optional.of("global-city"), NAVIGATOR.now().reading().item());
        go("work:florida2002");
        assertEquals(Optional.of("florida2002"), NAVIGATOR.now().reading().item());
        go("event:world-2003-1");
        assertEquals(View.MAP, NAVIGATOR.now().view());
        assertEquals(2003, NAVIGATOR.now().year());
        NAVIGATOR.showYear(SESSION.lastYear());
    }

    @Test
    void chaptersOfTheLibraryAreFound() {
        assertEquals("glossary", group("glossary", EntryKind.PAGE).entries().getFirst().id());
        assertEquals("works", group("文献", EntryKind.PAGE).entries().getFirst().id());
        go("page:method");
        assertEquals(Chapter.METHOD, NAVIGATOR.now().reading().chapter());
        assertEquals("self-check", group("self-check", EntryKind.PAGE).entries().getFirst().id());
        assertEquals("self-check", group("点検", EntryKind.PAGE).entries().getFirst().id());
    }

    @ParameterizedTest
    @CsvSource({
        "creative city, creative-city",
        "creative cities, creative-city",
        "Creative Milieus, creative-milieu",
        "global cities, global-city"
    })
    void ideasAreFoundInTheSingularAndInThePlural(String typed, String concept) {
        assertEquals(concept, group(typed, EntryKind.CONCEPT).entries().getFirst().id());
    }

    @Test
    void aFactOfTheSeedOpensWhatRestsOnIt() {
        go("fact:S29");
        assertEquals(Optional.of("import-substitution"), NAVIGATOR.now().reading().item());
        go("fact:S74");
        assertEquals(View.MAP, NAVIGATOR.now().view());
        assertEquals(Section.STORY, NAVIGATOR.now().section());
    }

    @Test
    void storiesAreFoundAsTheyAreRead() {
        INDEX.find("gold leaf", 99, Set.of(EntryKind.STORY)).groups().stream()
                .flatMap(g -> g.entries().stream())
                .filter(e -> e.kind() == EntryKind.STORY)
                .flatMap(e -> e.passages().stream())
                .forEach(p -> assertFalse(p.text().matches("(?s).*(\\[S\\d|src:|^#|\\*\\*).*")));
        assertEquals("kanazawa", group("箔一", EntryKind.STORY).entries().getFirst().id());
    }

    private static void go(String key) {
        INDEX.entry(key).orElseThrow(() -> new AssertionError(key)).go().run();
    }

    private static List<Group> find(String typed) {
        return INDEX.find(typed, 20, Set.of()).groups();
    }

    private static List<EntryKind> kinds(String typed) {
        return find(typed).stream().map(Group::kind).toList();
    }

    private static Group group(String typed, EntryKind kind) {
        return find(typed).stream().filter(g -> g.kind() == kind).findFirst().orElseThrow();
    }
}
