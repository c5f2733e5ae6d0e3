package atlas.state.tour;

import atlas.city.Bilingual;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A guided way through the atlas.
 *
 * @param id unlike those of all other tours
 * @param aim what it is good for; may be empty
 * @param minutes planned for it with discussion, 0 where none are planned
 * @param steps from first to last; a tour that is being written may have none yet
 */
public record Tour(String id, Bilingual title, Bilingual aim, int minutes, List<Step> steps) {
    /** Checks that every step has an id of its own. */
    public Tour {
        steps = List.copyOf(steps);
        var ids = steps.stream().map(Step::id).collect(Collectors.toSet());
        if (ids.size() < steps.size()) {
            throw new IllegalArgumentException("two steps of " + id + " have the same id");
        }
        if (minutes < 0) {
            throw new IllegalArgumentException(id + " takes " + minutes + " minutes");
        }
    }

    public Tour withTitle(Bilingual title) {
        return new Tour(id, title, aim, minutes, steps);
    }

    public Tour withAim(Bilingual aim) {
        return new Tour(id, title, aim, minutes, steps);
    }

    public Tour withMinutes(int minutes) {
        return new Tour(id, title, aim, minutes, steps);
    }

    public Tour withSteps(List<Step> steps) {
        return new Tour(id, title, aim, minutes, steps);
    }
}
