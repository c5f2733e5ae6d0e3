package atlas.narrative.pair;

import atlas.city.Event;
import atlas.index.pairwise.Side;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The events of two cities on one axis.
 *
 * @param moments oldest first; within a year those without a month come first, within a month the
 *     first city's
 */
public record SharedTimeline(List<Moment> moments) {
    /** An event and whose it is. */
    public record Moment(Side side, Event event) {
        int month() {
            return event.month().orElse(0);
        }
    }

    /** Copies the list. */
    public SharedTimeline {
        moments = List.copyOf(moments);
    }

    /** Of the events of both. */
    public static SharedTimeline of(List<Event> first, List<Event> second) {
        return new SharedTimeline(
                Stream.concat(
                                first.stream().map(event -> new Moment(Side.FIRST, event)),
                                second.stream().map(event -> new Moment(Side.SECOND, event)))
                        .sorted(
                                Comparator.comparingInt((Moment m) -> m.event().year())
                                        .thenComparingInt(Moment::month)
                                        .thenComparing(Moment::side)
                                        .thenComparing(m -> m.event().id()))
                        .toList());
    }

    /** The years in which something happened, ascending, each once. */
    public List<Integer> years() {
        return moments.stream().map(m -> m.event().year()).distinct().toList();
    }

    /** What happened in a year on one side. */
    public List<Event> in(int year, Side side) {
        return moments.stream()
                .filter(m -> m.side() == side && m.event().year() == year)
                .map(Moment::event)
                .toList();
    }

    /** The years in which something happened in both cities. */
    public List<Integer> shared() {
        return years().stream()
                .filter(year -> !in(year, Side.FIRST).isEmpty() && !in(year, Side.SECOND).isEmpty())
                .toList();
    }

    /** The first year on the axis; empty where nothing is known of either. */
    public OptionalInt from() {
        return moments.stream().mapToInt(m -> m.event().year()).min();
    }

    /** The last year. */
    public OptionalInt to() {
        return moments.stream().mapToInt(m -> m.event().year()).max();
    }
}
