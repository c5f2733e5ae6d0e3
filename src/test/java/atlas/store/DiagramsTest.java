package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.city.Bilingual;
import atlas.city.Diagram;
import atlas.city.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawings of the theory are those of the files. */
final class DiagramsTest {
    private final List<Diagram> diagrams = Shipped.DATABASE.facts().diagrams();

    @Test
    void everyDiagramAndEveryPartIsThere() {
        assertEquals(RawTable.of("diagrams").column("id"), ids());
        assertEquals(
                RawTable.of("diagram-parts").column("slot"),
                diagrams.stream()
                        .flatMap(d -> d.parts().stream())
                        .map(Diagram.Part::slot)
                        .sorted()
                        .toList());
    }

    @Test
    void aPartSaysWhatItRestsOn() {
        var risk = diagram("shift").part("from-4").orElseThrow();
        assertEquals(new Bilingual("Social risk", "社会的リスク"), risk.label());
        assertEquals(List.of("S11", "S146"), risk.seedFacts());
        assertEquals(List.of("global-city", "cause-3"), risk.concepts());
        assertEquals(Optional.empty(), risk.city());
        assertEquals(
                Optional.of("osaka"), diagram("models").part("osaka-lack").orElseThrow().city());
    }

    @Test
    void theShiftSetsFourAgainstFour() {
        var slots = diagram("shift").parts().stream().map(Diagram.Part::slot).toList();
        assertEquals(4, slots.stream().filter(s -> s.startsWith("from-")).count());
        assertEquals(4, slots.stream().filter(s -> s.startsWith("to-")).count());
        assertEquals(2, slots.stream().filter(s -> s.startsWith("turn-")).count());
        assertEquals(Optional.empty(), diagram("shift").part("from-5"));
    }

    @Test
    void theSevenIndicesAreNamedAsEverywhere() {
        assertEquals(
                Shipped.DATABASE.facts().dimensions().stream().map(Dimension::name).toList(),
                diagram("indices").parts().stream().map(Diagram.Part::label).toList());
    }

    @Test
    void everyFactOfTheSeedsStandsInADrawing() {
        var drawn =
                diagrams.stream()
                        .flatMap(d ->
                                Stream.concat(
                                        d.seedFacts().stream(),
                                        d.parts().stream().flatMap(p -> p.seedFacts().stream())))
                        .collect(Collectors.toSet());
        assertEquals(
                IntStream.rangeClosed(1, 172).mapToObj(n -> "S" + n).collect(Collectors.toSet()),
                drawn);
    }

    @Test
    void noPartClaimsWithoutTheSeed() {
        for (var diagram : diagrams) {
            assertFalse(diagram.seedFacts().isEmpty(), diagram.id());
            diagram.parts().forEach(part -> assertFalse(part.seedFacts().isEmpty(), part.slot()));
            diagram.parts().forEach(part -> assertFalse(part.concepts().isEmpty(), part.slot()));
        }
    }

    private List<String> ids() {
        return diagrams.stream().map(Diagram::id).toList();
    }

    private Diagram diagram(String id) {
        return diagrams.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }
}
