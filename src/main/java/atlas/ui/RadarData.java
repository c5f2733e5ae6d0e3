package atlas.ui;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a radar shows: seven axes in their fixed order and one or two series on them.
 *
 * @param panel the name of the set of cities that the values compare with
 * @param series the first is solid with round markers, the second dashed with square ones
 */
public record RadarData(String panel, List<Axis> axes, List<Series> series) {
    /**
     * One index.
     *
     * @param label short enough to stand beside the axis, in the reader's language
     * @param median of the panel, 0 to 100
     */
    public record Axis(String label, OptionalDouble median) {
        /** Checks the range. */
        public Axis {
            check(median);
        }
    }

    /**
     * The values of one city.
     *
     * @param spokes one for each axis, in their order
     */
    public record Series(String name, List<Spoke> spokes) {
        /** Copies the list. */
        public Series {
            spokes = List.copyOf(spokes);
        }

        List<OptionalDouble> values() {
            return spokes.stream().map(Spoke::value).toList();
        }

        boolean isGuess() {
            return spokes.stream().anyMatch(Spoke::guessed);
        }

        int known() {
            return (int) values().stream().filter(OptionalDouble::isPresent).count();
        }
    }

    /**
     * One value.
     *
     * @param value 0 to 100; empty where the index could not be computed
     * @param known how many indicators have a value
     * @param of how many indicators the index has
     * @param guessed whether somebody guesses it, so that no indicators stand behind it
     */
    public record Spoke(OptionalDouble value, int known, int of, boolean guessed) {
        /** Checks the range. */
        public Spoke {
            check(value);
        }

        /** A value that was computed, or could not be. */
        public Spoke(OptionalDouble value, int known, int of) {
            this(value, known, of, false);
        }

        /** A value that somebody guesses, or has yet to guess. */
        public static Spoke guess(OptionalDouble value) {
            return new Spoke(value, 0, 0, true);
        }
    }

    /** Copies the lists and checks that they fit each other. */
    public RadarData {
        axes = List.copyOf(axes);
        series = List.copyOf(series);
        if (axes.size() != RadarGeometry.AXES) {
            throw new IllegalArgumentException("a radar has seven axes, not " + axes.size());
        }
        if (series.isEmpty() || series.size() > 2) {
            throw new IllegalArgumentException("one or two series, not " + series.size());
        }
        for (Series each : series) {
            if (each.spokes().size() != axes.size()) {
                throw new IllegalArgumentException(each.name() + ": " + each.spokes().size());
            }
        }
    }

    List<OptionalDouble> medians() {
        return axes.stream().map(Axis::median).toList();
    }

    /** True where no series has a value on the axis. */
    boolean missing(int axis) {
        return series.stream().allMatch(s -> s.spokes().get(axis).value().isEmpty());
    }

    /** On how many axes every series has a value; what is guessed says nothing about the data. */
    int complete() {
        return (int)
                IntStream.range(0, axes.size())
                        .filter(a ->
                                series.stream()
                                        .filter(s -> !s.isGuess())
                                        .allMatch(s -> s.spokes().get(a).value().isPresent()))
                        .count();
    }

    private static void check(OptionalDouble value) {
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 100)) {
            throw new IllegalArgumentException("not within 0 to 100: " + value.getAsDouble());
        }
    }
}
