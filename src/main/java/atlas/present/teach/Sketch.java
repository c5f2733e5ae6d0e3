package atlas.present.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is drawn, and the ways back.
 *
 * @param strokes in the order in which they were drawn
 * @param before what was drawn before the last change; empty at the beginning
 */
record Sketch(List<Stroke> strokes, Optional<Sketch> before) {
    static final Sketch EMPTY = new Sketch(List.of(), Optional.empty());

    /** Copies the list. */
    Sketch {
        strokes = List.copyOf(strokes);
    }

    boolean isEmpty() {
        return strokes.isEmpty();
    }

    Sketch with(Stroke stroke) {
        var more = new ArrayList<>(strokes);
        more.add(stroke);
        return new Sketch(more, Optional.of(this));
    }

    /** Without the last stroke that is meant; the same where there is none. */
    Sketch without(Predicate<Stroke> meant) {
        for (int i = strokes.size() - 1; i >= 0; i--) {
            if (meant.test(strokes.get(i))) {
                var fewer = new ArrayList<>(strokes);
                fewer.remove(i);
                return new Sketch(fewer, Optional.of(this));
            }
        }
        return this;
    }

    /** With nothing on it; can be undone. */
    Sketch cleared() {
        return isEmpty() ? this : new Sketch(List.of(), Optional.of(this));
    }

    /** As it was before the last change. */
    Sketch undone() {
        return before.orElse(this);
    }
}
