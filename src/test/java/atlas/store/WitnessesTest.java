package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.Sentence;
import atlas.city.Witness;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What speaks for the indices in the cities, as shipped. */
final class WitnessesTest {
    private final Facts facts = Shipped.DATABASE.facts();

    @Test
    void aCityHasThoseOfTheFileInItsOrder() {
        var raw = RawTable.of("evidence").where("city_id", "kanazawa");
        var witnesses = facts.dossier("kanazawa").witnesses();
        assertEquals(
                raw.column("index_number").stream().map(Integer::valueOf).sorted().toList(),
                witnesses.stream().map(Witness::index).sorted().toList());
        assertTrue(
                witnesses.contains(new Witness.Place(6, "kanazawa-art-village", false)),
                () -> witnesses.toString());
    }

    @Test
    void everyLinkedSentenceStandsOnceInBothLanguages() {
        for (String city : facts.told()) {
            var dossier = facts.dossier(city);
            var told = told(dossier);
            assertFalse(told.isEmpty(), city);
            for (var language : Language.values()) {
                var sentences = Sentence.in(dossier.stories().getOrDefault(language, ""));
                for (var witness : told) {
                    assertEquals(
                            1,
                            sentences.stream().filter(s -> witness.is(s, language)).count(),
                            () -> city + " " + language + " " + witness);
                }
            }
        }
    }

    @Test
    void everyMilieuSpeaksForAnIndexAndForThoseThatItsConceptsName() {
        var linked = new HashSet<String>();
        for (String city : facts.told()) {
            for (var witness : facts.dossier(city).witnesses()) {
                if (witness instanceof Witness.Place place) {
                    linked.add(place.milieuId() + " index-" + place.index());
                }
            }
        }
        var places =
                linked.stream()
                        .map(l -> l.substring(0, l.indexOf(' ')))
                        .collect(Collectors.toSet());
        for (var milieu : facts.milieus()) {
            assertTrue(places.contains(milieu.id()), milieu.id());
            milieu.evidence().concepts().stream()
                    .filter(c -> c.startsWith("index-"))
                    .forEach(c -> assertTrue(linked.contains(milieu.id() + " " + c), milieu.id()));
        }
    }

    @Test
    void aCityWithoutMilieusAndStoryHasNone() {
        assertEquals(List.of(), facts.dossier("lyon").witnesses());
    }

    private static List<Witness.Told> told(Dossier dossier) {
        return dossier.witnesses().stream()
                .filter(Witness.Told.class::isInstance)
                .map(Witness.Told.class::cast)
                .toList();
    }
}
