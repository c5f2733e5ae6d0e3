package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.search.Findings.Group;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchIndexTest {
    private final SearchIndex index = SearchIndex.of(Samples.ENTRIES);

    @ParameterizedTest
    @CsvSource({
        "ōsaka, osaka",
        "OSAKA, osaka",
        "Oosaka, osaka",
        "Ohsaka, osaka",
        "おおさか, osaka",
        "オオサカ, osaka",
        "ｵｵｻｶ, osaka",
        "大阪, osaka",
        "ｏｓａｋａ, osaka",
        "osa, osaka",
        "o, osaka",
        "お, osaka",
        "sao paulo, sao-paulo",
        "São, sao-paulo",
        "サンパウロ, sao-paulo",
        "paulo, sao-paulo",
        "Kanzawa, kanazawa",
        "knaazawa, kanazawa",
        "kanazwa, kanazawa",
        "Hammamatsu, hamamatsu",
        "hamamatu, hamamatsu",
        "浜松, hamamatsu",
        "はままつ, hamamatsu",
        "ハママツ, hamamatsu",
        "부산, busan",
        "Pusan, busan",
        "釜山, busan",
        "北京, beijing",
        "ペキン, beijing",
        "zawa, kanazawa",
        "沢, kanazawa",
        "korea film, busan",
        "韓国 映画, busan",
        "韓国の映画, busan",
        "music 2014, hamamatsu",
        "UNESCO 2014 Korea, busan",
        "shizuoka, hamamatsu",
        "静岡, hamamatsu",
        "the city of hamamatsu, hamamatsu",
        "Hamumatsa, hamamatsu",
        "韓国映画, busan",
        "映画韓国, busan"
    })
    void findsTheCityFirst(String typed, String city) {
        var first = find(typed).groups().getFirst();
        assertEquals(EntryKind.CITY, first.kind(), typed);
        assertEquals(city, first.entries().getFirst().id(), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "incubator, MILIEU, research-park",
        "incubators, MILIEU, research-park",
        "incubator kyoto, MILIEU, research-park",
        "インキュベーター, MILIEU, research-park",
        "gas works, MILIEU, research-park",
        "芸術村, MILIEU, art-village",
        "spinning, MILIEU, art-village",
        "紡績, MILIEU, art-village",
        "大和紡績の工場, MILIEU, art-village",
        "かなざわ 芸術村, MILIEU, art-village",
        "Markusen, WORK, markusen2003",
        "Markuson, WORK, markusen2003",
        "Markusen Florida, FACT, S29",
        "markusen against florida, FACT, S29",
        "マークセン フロリダ, FACT, S29",
        "gold leaf, STORY, kanazawa",
        "金箔, STORY, kanazawa",
        "dark, COMMAND, theme",
        "グローバル, CONCEPT, global-city"
    })
    void findsTheThingFirst(String typed, EntryKind kind, String id) {
        var first = find(typed).groups().getFirst();
        assertEquals(kind, first.kind(), typed);
        assertEquals(id, first.entries().getFirst().id(), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "xyzzy", "ゑゑゑゑ", "😀", "kxnxzxwx", "芸村術"})
    void findsNothingWhereThereIsNothing(String typed) {
        assertEquals(List.of(), find(typed).groups(), typed);
    }

    @Test
    void aNameIsForgivenFromFiveLettersOn() {
        assertEquals("kyoto", cities("Kyto").getFirst());
        assertEquals(List.of(), find("Nra").groups());
    }

    @Test
    void wordStartsBeatMiddlesAndNamesBeatTexts() {
        var milieus = group("art", EntryKind.MILIEU).entries().stream().map(Entry::id).toList();
        assertEquals(List.of("art-village", "mart", "research-park"), milieus);
    }

    @Test
    void wholeNamesBeatLongerOnes() {
        assertEquals(List.of("oita", "oita-prefecture"), cities("Oita"));
        assertEquals(List.of("oita", "oita-prefecture"), cities("大分"));
        assertEquals(List.of("oita-prefecture"), cities("大分県"));
    }

    @Test
    void groupsCountAllAndGiveFew() {
        var few = index.find("unesco", 1, Set.of()).groups().getFirst();
        var all = index.find("unesco", 1, Set.of(EntryKind.CITY)).groups().getFirst();
        assertEquals(9, few.count());
        assertEquals(1, few.entries().size());
        assertEquals(9, all.entries().size());
        assertEquals(few.entries().getFirst(), all.entries().getFirst());
    }

    @Test
    void whereNothingHoldsAllWordsTheBestHoldsTheMost() {
        var findings = find("kanazawa blacksmith gold");
        assertTrue(findings.partial());
        assertEquals(EntryKind.STORY, findings.groups().getFirst().kind());
        assertFalse(find("kanazawa gold").partial());
    }

    @Test
    void entriesAreFoundAgainByTheirKey() {
        var city = group("kanazawa", EntryKind.CITY).entries().getFirst();
        assertEquals("city:kanazawa", city.key());
        assertEquals(city, index.entry(city.key()).orElseThrow());
        assertTrue(index.entry("city:atlantis").isEmpty());
    }

    @Test
    void longInputIsCutNotRefused() {
        assertTrue(find("kanazawa ".repeat(5000)).count() > 0);
        assertEquals(0, find("金".repeat(5000)).count());
    }

    private Findings find(String typed) {
        return index.find(typed, 5, Set.of());
    }

    private List<String> cities(String typed) {
        return group(typed, EntryKind.CITY).entries().stream().map(Entry::id).toList();
    }

    private Group group(String typed, EntryKind kind) {
        return find(typed).groups().stream()
                .filter(g -> g.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
