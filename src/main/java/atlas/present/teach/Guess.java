package atlas.present.teach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A radar as somebody expects it.
 *
 * @param values seven, 0 to 100, in the order of the axes; empty where nothing is guessed yet
 */
record Guess(List<OptionalInt> values) {
    static final int AXES = 7;
    static final Guess NONE = new Guess(Collections.nCopies(AXES, OptionalInt.empty()));

    /** Copies the values and checks them. */
    Guess {
        values = List.copyOf(values);
        if (values.size() != AXES
                || values.stream()
                        .anyMatch(v -> v.isPresent() && Math.abs(v.getAsInt() - 50) > 50)) {
            throw new IllegalArgumentException("no guess: " + values);
        }
    }

    /**
     * How far it is off.
     *
     * @param differences what is real less what was guessed, both as they are shown, so rounded;
     *     empty where one of them is missing
     * @param farthest the axis that is farthest off, from 0, the first of several; empty where
     *     nothing is off
     */
    record Outcome(List<OptionalInt> differences, OptionalInt farthest) {
        /** Copies the list. */
        Outcome {
            differences = List.copyOf(differences);
        }

        boolean isCompared() {
            return differences.stream().anyMatch(OptionalInt::isPresent);
        }
    }

    /**
     * With one value guessed.
     *
     * @param axis from 0
     * @param value rounded to a whole number
     */
    Guess with(int axis, double value) {
        var changed = new ArrayList<>(values);
        changed.set(axis, OptionalInt.of((int) Math.round(value)));
        return new Guess(changed);
    }

    /**
     * What comes out.
     *
     * @param real seven, unrounded; empty where an index is not computed, which takes no part
     */
    Outcome against(List<OptionalDouble> real) {
        var differences = new ArrayList<OptionalInt>();
        int farthest = -1;
        int far = 0;
        for (int axis = 0; axis < AXES; axis++) {
            var difference = difference(values.get(axis), real.get(axis));
            differences.add(difference);
            if (Math.abs(difference.orElse(0)) > far) {
                far = Math.abs(difference.orElseThrow());
                farthest = axis;
            }
        }
        return new Outcome(
                differences, farthest < 0 ? OptionalInt.empty() : OptionalInt.of(farthest));
    }

    private static OptionalInt difference(OptionalInt guessed, OptionalDouble real) {
        return guessed.isPresent() && real.isPresent()
                ? OptionalInt.of((int) Math.round(real.getAsDouble()) - guessed.getAsInt())
                : OptionalInt.empty();
    }
}
