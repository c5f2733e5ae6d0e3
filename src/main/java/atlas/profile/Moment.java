package atlas.profile;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Designation;
import atlas.city.Dossier;
import atlas.city.Event;
import atlas.city.EventKind;
import atlas.city.Evidence;
import atlas.city.Network;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A point of the timeline: an event, or a designation that no event tells of.
 *
 * @param title empty where only the designation is known
 * @param field the creative field that begins here
 */
record Moment(
        int year,
        OptionalInt month,
        EventKind kind,
        Optional<Bilingual> title,
        Network network,
        Optional<CreativeField> field,
        Evidence evidence) {
    /** Oldest first. */
    static List<Moment> of(Dossier dossier) {
        City city = dossier.city();
        return Stream.concat(
                        dossier.events().stream().map(e -> of(e, city)),
                        dossier.basis().memberships().stream()
                                .filter(m -> !told(m.designation(), dossier.events()))
                                .map(m -> of(m.designation(), m.sources())))
                .sorted(
                        Comparator.comparingInt(Moment::year)
                                .thenComparingInt(m -> m.month().orElse(13)))
                .toList();
    }

    private static Moment of(Event event, City city) {
        Optional<CreativeField> field =
                city.designations().stream()
                        .filter(d -> event.kind() == EventKind.DESIGNATION)
                        .filter(d -> d.network() == Network.UCCN && d.from() == event.year())
                        .findFirst()
                        .flatMap(Designation::field);
        return new Moment(
                event.year(),
                event.month(),
                event.kind(),
                Optional.of(event.title()),
                Network.UCCN,
                field,
                event.evidence());
    }

    private static Moment of(Designation designation, List<String> sources) {
        return new Moment(
                designation.from(),
                OptionalInt.empty(),
                EventKind.DESIGNATION,
                Optional.empty(),
                designation.network(),
                designation.field(),
                new Evidence(sources, List.of(), List.of(), designation.confidence()));
    }

    private static boolean told(Designation designation, List<Event> events) {
        return events.stream()
                .anyMatch(e -> e.kind() == EventKind.DESIGNATION && e.year() == designation.from());
    }
}
