package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Concept;
import atlas.city.ConceptGroup;
import atlas.city.GivenStep;
import atlas.city.GivenTour;
import atlas.city.SeedFact;
import atlas.city.SeedMention;
import atlas.city.Source;
import atlas.city.Term;
import atlas.city.Work;
import atlas.city.WorkType;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The theory, the literature, the terms and the tours are what the files hold. */
final class TheoryTest {
    private final Facts facts = Shipped.DATABASE.facts();

    @Test
    void conceptsKeepTheOrderOfThePackage() {
        var ids = ids(RawTable.of("concepts"), "id");
        assertEquals(ids, facts.concepts().stream().map(Concept::id).toList());
    }

    @Test
    void aConceptComesWhole() {
        var raw = RawTable.of("concepts").one("id", "import-substitution");
        var concept =
                facts.concepts().stream()
                        .filter(c -> c.id().equals("import-substitution"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(ConceptGroup.THEORY, concept.group());
        assertEquals(RawTable.cell(raw, "definition_ja"), concept.definition().japanese());
        assertEquals(RawTable.list(raw, "seed_refs"), concept.seedFacts());
        assertEquals(
                RawTable.list(raw, "authors_en"),
                concept.authors().stream().map(a -> a.english()).toList());
        assertEquals(
                RawTable.list(raw, "authors_ja"),
                concept.authors().stream().map(a -> a.japanese()).toList());
    }

    @Test
    void eachIndexStandsForAConcept() {
        var raw = RawTable.of("indices");
        var concepts = facts.conceptsOfDimensions();
        assertEquals(7, concepts.size());
        concepts.forEach((number, id) ->
                assertEquals(
                        id,
                        RawTable.cell(raw.one("number", String.valueOf(number)), "concept_id")));
    }

    @Test
    void worksStandByAuthorAndYear() {
        var works = facts.works();
        assertEquals(
                RawTable.of("works").column("id"), works.stream().map(Work::id).sorted().toList());
        var authors = works.stream().map(Work::authors).toList();
        assertEquals(authors.stream().sorted().toList(), authors);
    }

    @Test
    void aWorkComesWhole() {
        var work =
                facts.works().stream()
                        .filter(w -> w.id().equals("sasaki2007"))
                        .findFirst()
                        .orElseThrow();
        var raw = RawTable.of("works").one("id", "sasaki2007");
        assertEquals(WorkType.CHAPTER, work.type());
        assertEquals(SeedMention.YES, work.mention());
        assertEquals(RawTable.cell(raw, "container"), work.container());
        assertEquals(RawTable.cell(raw, "pages"), work.pages());
        assertEquals(List.of("S41", "S42"), work.seedFacts());
    }

    @Test
    void termsKnowWhatTheyAreAbout() {
        assertEquals(
                ids(RawTable.of("glossary"), "key"),
                facts.terms().stream().map(Term::key).toList());
        assertEquals("term", facts.terms().getFirst().subject());
    }

    @Test
    void aTermMeansSomethingOrSaysOnlyItsWords() {
        var raw = RawTable.of("glossary");
        for (var term : facts.terms()) {
            String meaning = RawTable.cell(raw.one("key", term.key()), "meaning_ja");
            assertEquals(meaning, term.meaning().map(Bilingual::japanese).orElse(""));
        }
    }

    /** Words that the screens use without a word of explanation beside them. */
    @Test
    void theWordsOfTheScreensHaveAMeaningInBothLanguages() {
        var explained = Set.of("atlas", "term", "index", "element", "model");
        for (var term : facts.terms()) {
            if (explained.contains(term.subject())) {
                var meaning = term.meaning().orElseThrow(() -> new AssertionError(term.key()));
                assertFalse(
                        meaning.english().isBlank() || meaning.japanese().isBlank(), term.key());
            }
            assertFalse(term.key().endsWith(".desc"), "a meaning is no term: " + term.key());
        }
    }

    @Test
    void toursComeWithTheirStepsInOrder() {
        var raw = RawTable.of("tour-steps");
        assertEquals(
                ids(RawTable.of("tours"), "id"),
                facts.tours().stream().map(GivenTour::id).toList());
        for (var tour : facts.tours()) {
            int steps = raw.where("tour_id", tour.id()).rows().size();
            assertEquals(steps, tour.steps().size());
            for (int i = 0; i < steps; i++) {
                assertEquals(i + 1, tour.steps().get(i).position());
            }
        }
    }

    @Test
    void aStepShowsConceptsCitiesAndAYear() {
        GivenStep first =
                facts.tours().stream()
                        .filter(tour -> tour.id().equals("global-to-creative"))
                        .findFirst()
                        .orElseThrow()
                        .steps()
                        .getFirst();
        assertEquals(List.of("global-city"), first.concepts());
        assertEquals(List.of("new-york", "london", "tokyo"), first.cityIds());
        assertEquals(OptionalInt.of(2001), first.year());
        assertEquals(List.of("S4", "S11"), first.seedFacts());
    }

    @Test
    void aStepSaysWhatFillsTheWindowHowLongAndWhatThePresenterShouldKnow() {
        var raw = RawTable.of("tour-steps");
        for (var tour : facts.tours()) {
            int planned = tour.steps().stream().mapToInt(GivenStep::seconds).sum();
            assertTrue(planned <= tour.minutes() * 60, tour.id() + " " + planned);
            var rows = raw.where("tour_id", tour.id()).rows();
            for (var step : tour.steps()) {
                var row = rows.get(step.position() - 1);
                var screen = step.screen();
                assertEquals(RawTable.cell(row, "view"), screen.view());
                assertEquals(RawTable.cell(row, "section"), screen.section().orElse(""));
                assertEquals(RawTable.cell(row, "beside"), screen.beside().orElse(""));
                assertEquals(RawTable.cell(row, "chapter"), screen.chapter().orElse(""));
                assertEquals(RawTable.cell(row, "item"), screen.item().orElse(""));
                assertEquals(RawTable.cell(row, "notes_en"), step.notes().english());
                assertEquals(RawTable.cell(row, "notes_ja"), step.notes().japanese());
                assertFalse(step.notes().japanese().isBlank());
            }
        }
    }

    @Test
    void everySeedFactAndEverySourceIsThere() {
        var seed = facts.seedFacts();
        assertEquals(172, seed.size());
        assertEquals("S1", seed.getFirst().id());
        assertEquals("S172", seed.getLast().id());
        assertTrue(seed.stream().map(SeedFact::text).noneMatch(t -> t.japanese().isBlank()));
        assertEquals(
                RawTable.of("sources").column("id"),
                facts.sources().stream().map(Source::id).sorted().toList());
    }

    private static List<String> ids(RawTable table, String column) {
        return table.rows().stream()
                .map((Map<String, String> r) -> RawTable.cell(r, column))
                .toList();
    }
}
