package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Showing;
import atlas.city.SourceUse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What shows a concept, and what rests on a source, is counted again from the files. */
final class ShowingsTest {
    private final Facts facts = Shipped.DATABASE.facts();

    @Test
    void milieusThatNameAConceptOrShareItsFactsShowIt() {
        for (var concept : List.of("creative-milieu", "import-substitution", "index-6")) {
            var raw = RawTable.of("concepts").one("id", concept);
            var basis = Set.copyOf(RawTable.list(raw, "seed_refs"));
            var expected = new TreeSet<String>();
            for (var milieu : RawTable.of("milieus").rows()) {
                var shared = new HashSet<>(RawTable.list(milieu, "seed_refs"));
                shared.retainAll(basis);
                if (!shared.isEmpty() || RawTable.list(milieu, "concept_refs").contains(concept)) {
                    expected.add(RawTable.cell(milieu, "id"));
                }
            }
            assertEquals(expected, records(concept, Showing.Kind.MILIEU), concept);
        }
    }

    @Test
    void citiesPlacedForAFactOfTheConceptShowIt() {
        assertTrue(records("type-bologna", Showing.Kind.CITY).contains("kanazawa"));
        assertTrue(records("type-florida", Showing.Kind.CITY).contains("busan"));
        assertFalse(records("type-florida", Showing.Kind.CITY).contains("kanazawa"));
    }

    @Test
    void storiesAndStepsLeadToTheirCities() {
        assertTrue(records("human-scale", Showing.Kind.STORY).contains("kanazawa"));
        assertEquals(
                Set.of("new-york", "london", "tokyo"),
                facts.showings().stream()
                        .filter(s -> s.conceptId().equals("global-city"))
                        .filter(s -> s.kind() == Showing.Kind.STEP)
                        .map(Showing::cityId)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theAtlasesOwnReadingIsToldFromTheSeed() {
        var all =
                facts.showings().stream()
                        .filter(s -> s.recordId().equals("kanazawa-art-village"))
                        .filter(s -> s.conceptId().equals("creative-milieu"))
                        .toList();
        assertEquals(1, all.size());
        assertTrue(all.getFirst().fromSeed(), "S78 stands in both");
        assertTrue(
                facts.showings().stream()
                        .filter(s -> s.recordId().equals("acmi"))
                        .noneMatch(Showing::fromSeed));
    }

    @Test
    void aSourceKnowsHowManyFactsRestOnIt() {
        var uses = facts.sourceUses();
        var milieus =
                RawTable.of("milieus").rows().stream()
                        .filter(row -> RawTable.list(row, "sources").contains("KZ01"))
                        .count();
        assertEquals(milieus, count(uses.getOrDefault("KZ01", List.of()), "milieu"));
        assertEquals(1, count(uses.getOrDefault("KZ01", List.of()), "narrative"));
        var portal = RawTable.of("observations").where("source_id", "ssds-portal").rows();
        assertEquals(
                portal.size(), count(uses.getOrDefault("ssds-portal", List.of()), "observation"));
    }

    @Test
    void aSourceLeadsToTheCitiesItSpeaksOf() {
        var story =
                facts.sourceUses().getOrDefault("KZ01", List.of()).stream()
                        .filter(use -> use.table().equals("narrative"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("kanazawa"), story.cityIds());
    }

    @Test
    void anIndicatorKnowsHowFarItIsFilled() {
        var raw = RawTable.of("observations").where("indicator_id", "jp_income_per_taxpayer");
        var use =
                Optional.ofNullable(facts.indicatorUses().get("jp_income_per_taxpayer"))
                        .orElseThrow();
        assertEquals(raw.rows().size(), use.values());
        assertEquals(Set.copyOf(raw.column("city_id")).size(), use.cities());
        assertEquals(Set.copyOf(raw.column("source_id")).size(), use.sources());
    }

    private Set<String> records(String concept, Showing.Kind kind) {
        return facts.showings().stream()
                .filter(s -> s.conceptId().equals(concept) && s.kind() == kind)
                .map(Showing::recordId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int count(List<SourceUse> uses, String table) {
        return uses.stream()
                .filter(use -> use.table().equals(table))
                .mapToInt(SourceUse::facts)
                .sum();
    }
}
