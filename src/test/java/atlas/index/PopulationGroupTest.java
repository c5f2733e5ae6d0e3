package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.city.IndicatorRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PopulationGroupTest {
    @Test
    void everyCityOfKnownPopulationBelongsToOneGroup() {
        var people = SamplePanel.indicator("people", 0, 0, IndicatorRole.CONTEXT);
        var measures =
                new SamplePanel(6)
                        .with(people, 40_000, 250_000, 499_999, 1_000_000, Double.NaN, 9e6)
                        .measures();
        assertEquals(
                List.of(Set.of("c0"), Set.of("c1", "c2"), Set.of(), Set.of("c3", "c5")),
                PopulationGroup.ofPersons().stream()
                        .map(group -> group.cities(measures, "people"))
                        .toList());
    }

    @Test
    void aGroupHasARange() {
        assertThrows(IllegalArgumentException.class, () -> new PopulationGroup(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new PopulationGroup(Double.NaN, 5));
    }
}
