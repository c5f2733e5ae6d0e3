package atlas.ranking;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.index.Scenario.Selection;
import atlas.index.Weights;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes indicators in and out, so that the same choice is always the same selection. */
final class Choosing {
    private Choosing() {}

    /** Those of a panel that can enter a score. */
    static List<Indicator> eligible(List<Indicator> indicators) {
        return indicators.stream().filter(i -> i.index() > 0 && i.direction() != 0).toList();
    }

    static boolean uses(Selection selection, Indicator indicator) {
        return selection.roles().contains(indicator.role())
                && !selection.without().contains(indicator.id());
    }

    /** With one indicator more or less; what other panels leave out stays out. */
    static Selection with(
            Selection selection, List<Indicator> panel, Indicator changed, boolean used) {
        var eligible = eligible(panel);
        Set<Indicator> chosen =
                eligible.stream()
                        .filter(i -> i.equals(changed) ? used : uses(selection, i))
                        .collect(Collectors.toSet());
        var roles = EnumSet.of(IndicatorRole.CORE);
        chosen.forEach(i -> roles.add(i.role()));
        Set<String> without = new HashSet<>(selection.without());
        for (Indicator indicator : eligible) {
            if (chosen.contains(indicator) || !roles.contains(indicator.role())) {
                without.remove(indicator.id());
            } else {
                without.add(indicator.id());
            }
        }
        return new Selection(
                roles, selection.prefectural(), without, selection.cities(), selection.basis());
    }

    /** With another weight of an indicator; the usual weight, 1, is not held. */
    static Weights weighing(Weights weights, String indicator, double weight) {
        var changed = new HashMap<>(weights.indicators());
        if (weight == 1) {
            changed.remove(indicator);
        } else {
            changed.put(indicator, weight);
        }
        return new Weights(changed, weights.indices());
    }
}
