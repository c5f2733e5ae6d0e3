package atlas.narrative.pair;

import atlas.city.Bilingual;
import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.city.Panel;
import atlas.index.pairwise.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of two cities beside their scores.
 *
 * @param ties between the two
 * @param shared the panels that hold both
 * @param prefecture the one that both lie in
 */
public record Backdrop(
        Holdings first,
        Holdings second,
        int ties,
        List<Panel> shared,
        Optional<Bilingual> prefecture) {
    /**
     * How much the atlas has of a city.
     *
     * @param stories the languages in which its story is told
     * @param indicators with at least one value
     * @param panels ids of those that hold it
     */
    public record Holdings(
            int milieus,
            int events,
            int designations,
            int indicators,
            Set<Language> stories,
            Set<String> panels) {
        /** Copies the sets. */
        public Holdings {
            stories = Set.copyOf(stories);
            panels = Set.copyOf(panels);
        }

        static Holdings of(Dossier dossier, List<Panel> panels) {
            return new Holdings(
                    dossier.milieus().size(),
                    dossier.events().size(),
                    dossier.city().designations().size(),
                    (int)
                            dossier.observations().stream()
                                    .map(Observation::indicatorId)
                                    .distinct()
                                    .count(),
                    dossier.stories().keySet(),
                    panels.stream()
                            .filter(p -> p.cityIds().contains(dossier.city().id()))
                            .map(Panel::id)
                            .collect(Collectors.toSet()));
        }
    }

    /** Copies the list. */
    public Backdrop {
        shared = List.copyOf(shared);
    }

    /**
     * Of two cities.
     *
     * @param panels all that the atlas has
     */
    public static Backdrop of(Dossier first, Dossier second, List<Panel> panels) {
        String one = first.city().id();
        String two = second.city().id();
        return new Backdrop(
                Holdings.of(first, panels),
                Holdings.of(second, panels),
                (int) first.ties().stream().filter(t -> t.otherCityId().equals(two)).count(),
                panels.stream()
                        .filter(p -> p.cityIds().contains(one) && p.cityIds().contains(two))
                        .toList(),
                first.city()
                        .prefecture()
                        .filter(p -> second.city().prefecture().equals(Optional.of(p))));
    }

    Holdings of(Side side) {
        return side.of(first, second);
    }
}
