package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.Dossier;
import atlas.city.Event;
import atlas.city.GeoLevel;
import atlas.city.Language;
import atlas.city.Milieu;
import atlas.city.Observation;
import atlas.city.Tie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of a city is what stands in the files. */
final class DossierTest {
    private final Facts facts = Shipped.DATABASE.facts();
    private final Dossier kanazawa = facts.dossier("kanazawa");

    @Test
    void theCityIsTheOneOfTheList() {
        assertTrue(facts.cities().contains(kanazawa.city()));
        assertThrows(IllegalArgumentException.class, () -> facts.dossier("atlantis"));
    }

    @Test
    void itsTiesCanBeAskedForAlone() {
        assertEquals(kanazawa.ties(), facts.ties("kanazawa"));
        assertTrue(facts.ties("busan").stream().anyMatch(t -> t.otherCityId().equals("kanazawa")));
        assertEquals(List.of(), facts.ties("atlantis"));
    }

    @Test
    void kanazawasElevenMilieusStandByKindAndOpening() {
        assertEquals(11, kanazawa.milieus().size());
        assertEquals(
                RawTable.of("milieus").where("city_id", "kanazawa").column("id"),
                kanazawa.milieus().stream().map(Milieu::id).sorted().toList());
        var order =
                Comparator.comparing((Milieu milieu) -> milieu.kind().name().english())
                        .thenComparingInt(milieu -> milieu.opened().orElse(Integer.MAX_VALUE));
        assertEquals(kanazawa.milieus().stream().sorted(order).toList(), kanazawa.milieus());
    }

    @Test
    void aMilieuComesWithItsEvidence() {
        var raw = RawTable.of("milieus").one("id", "kanazawa-art-village");
        var village =
                kanazawa.milieus().stream()
                        .filter(milieu -> milieu.id().equals("kanazawa-art-village"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(RawTable.cell(raw, "summary_ja"), village.summary().japanese());
        assertEquals(
                RawTable.cell(raw, "former_use_en"), village.formerUse().orElseThrow().english());
        assertEquals("芸術村", village.kind().name().japanese());
        assertEquals(OptionalInt.of(1996), village.opened());
        assertEquals(RawTable.list(raw, "seed_refs"), village.evidence().seedFacts());
        assertEquals(RawTable.list(raw, "concept_refs"), village.evidence().concepts());
        assertEquals(RawTable.list(raw, "sources"), village.evidence().sources());
    }

    @Test
    void allEventsAreThoseOfTheFilesAndTheSameAsInTheCities() {
        var events = facts.events();
        assertEquals(
                RawTable.of("events").column("id"),
                events.stream().map(Event::id).sorted().toList());
        assertEquals(events.stream().map(Event::year).sorted().toList(), years(events));
        assertEquals(
                kanazawa.events(),
                events.stream()
                        .filter(event -> event.cityId().equals(Optional.of("kanazawa")))
                        .toList());
    }

    @Test
    void eventsAreAllThereOldestFirst() {
        assertEquals(
                RawTable.of("events").where("city_id", "kanazawa").column("id"),
                kanazawa.events().stream().map(Event::id).sorted().toList());
        var years = kanazawa.events().stream().map(Event::year).toList();
        assertEquals(years.stream().sorted().toList(), years);
    }

    @Test
    void tiesAreSeenFromBothEnds() {
        var ties = RawTable.of("ties");
        assertEquals(
                Stream.concat(
                                ties.where("city_a", "kanazawa").column("city_b").stream(),
                                ties.where("city_b", "kanazawa").column("city_a").stream())
                        .sorted()
                        .toList(),
                kanazawa.ties().stream().map(Tie::otherCityId).sorted().toList());
        assertTrue(
                facts.dossier("suzhou").ties().stream()
                        .anyMatch(tie -> tie.otherCityId().equals("kanazawa")));
    }

    @Test
    void anObservationKeepsItsCountAndDenominator() {
        var raw =
                RawTable.of("observations").where("city_id", "kanazawa").rows().stream()
                        .filter(row -> !RawTable.cell(row, "denominator_value").isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertTrue(kanazawa.observations().contains(observation(raw)), raw.toString());
    }

    private static Observation observation(Map<String, String> raw) {
        return new Observation(
                RawTable.cell(raw, "city_id"),
                RawTable.cell(raw, "indicator_id"),
                Integer.parseInt(RawTable.cell(raw, "year")),
                Double.parseDouble(RawTable.cell(raw, "value")),
                Coded.of(GeoLevel.class, RawTable.cell(raw, "geo_level")),
                RawTable.cell(raw, "area"),
                Optional.of(
                        new Observation.Count(
                                Double.parseDouble(RawTable.cell(raw, "raw_value")),
                                RawTable.cell(raw, "raw_unit"),
                                Optional.of(
                                        Double.parseDouble(
                                                RawTable.cell(raw, "denominator_value"))),
                                RawTable.cell(raw, "denominator_unit"),
                                RawTable.cell(raw, "denominator_year"))),
                RawTable.cell(raw, "source_id"),
                Coded.of(Confidence.class, RawTable.cell(raw, "confidence")),
                RawTable.cell(raw, "note"));
    }

    @Test
    void storiesAreTheFilesInBothLanguages() throws IOException {
        assertEquals(
                Map.of(
                        Language.ENGLISH,
                        Files.readString(Path.of("data/narratives/en/kanazawa.md")),
                        Language.JAPANESE,
                        Files.readString(Path.of("data/narratives/ja/kanazawa.md"))),
                kanazawa.stories());
    }

    @Test
    void everythingReferredToIsAtHandForEveryCity() {
        for (var city : facts.cities()) {
            var dossier = facts.dossier(city.id());
            var cited =
                    dossier.milieus().stream()
                            .map(Milieu::evidence)
                            .flatMap(e ->
                                    Stream.concat(e.sources().stream(), e.seedFacts().stream()))
                            .toList();
            assertEquals(
                    List.of(),
                    cited.stream()
                            .filter(id -> !dossier.sources().containsKey(id))
                            .filter(id -> !dossier.seedFacts().containsKey(id))
                            .toList());
        }
        assertEquals(
                "Kanazawa Citizen's Art Village report (in Japanese)",
                Optional.ofNullable(kanazawa.sources().get("KZ01")).orElseThrow().title());
        assertTrue(kanazawa.seedFacts().containsKey("S68"), "cited by the story alone");
        assertTrue(kanazawa.sources().containsKey("ssdse-a-2026"), "of an observation");
    }

    @Test
    void eachDesignationRestsOnItsSources() {
        var lyon = facts.dossier("lyon");
        assertEquals(
                lyon.city().designations(),
                lyon.basis().memberships().stream().map(m -> m.designation()).toList());
        for (var membership : lyon.basis().memberships()) {
            var raw =
                    RawTable.of("designations")
                            .where("city_id", "lyon")
                            .one("year_from", String.valueOf(membership.designation().from()));
            assertEquals(RawTable.list(raw, "sources"), membership.sources());
        }
    }

    @Test
    void aCityOutsideEverythingHasAnEmptyDossier() {
        var told = RawTable.of("observations").column("city_id");
        told.addAll(RawTable.of("milieus").column("city_id"));
        told.addAll(RawTable.of("events").column("city_id"));
        String quiet =
                RawTable.of("cities").column("id").stream()
                        .filter(id -> !told.contains(id))
                        .findFirst()
                        .orElseThrow();
        var dossier = facts.dossier(quiet);
        assertEquals(List.of(), dossier.milieus());
        assertEquals(List.of(), dossier.observations());
        assertEquals(dossier.basis().sources().isEmpty(), dossier.sources().isEmpty());
    }

    private static List<Integer> years(List<Event> events) {
        return events.stream().map(Event::year).toList();
    }
}
