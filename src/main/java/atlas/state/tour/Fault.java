package atlas.state.tour;

import atlas.city.Language;
import java.util.List;
import java.util.Optional;

/**
 * Something in a text that keeps it from being a tour.
 *
 * @param details what the words of the code speak of, in their order: numbers, ids, {@link Kind}s
 */
public record Fault(Place place, Code code, List<Object> details) {
    /** Copies the details. */
    public Fault {
        details = List.copyOf(details);
    }

    static Fault of(Place place, Code code, Object... details) {
        return new Fault(place, code, List.of(details));
    }

    /**
     * Where it is.
     *
     * @param step from 1; 0 where it is in no step
     * @param language of the words, where the fault is in one language only
     */
    public record Place(int step, Part part, Optional<Language> language) {
        static Place of(Part part) {
            return in(0, part);
        }

        static Place in(int step, Part part) {
            return new Place(step, part, Optional.empty());
        }

        Place of(Language language) {
            return new Place(step, part, Optional.of(language));
        }
    }

    /** A part of a tour or of a step. */
    public enum Part {
        FILE,
        ID,
        TITLE,
        AIM,
        MINUTES,
        STEPS,
        STEP,
        VIEW,
        MAP,
        CAPTION,
        QUESTION,
        NOTES,
        SECONDS,
        SOURCES
    }

    /** What is wrong. */
    public enum Code {
        /** The most bytes there may be. */
        LARGE,
        /** The line and the column where it breaks off or goes wrong. */
        BROKEN,
        /** It is well formed and something else. */
        FOREIGN,
        /** Its version, and the newest that is understood. */
        NEWER,
        MISSING,
        /** The kind that belongs there, and the kind that stands there. */
        KIND,
        /** How many letters there are, and the most there may be. */
        LONG,
        /** How many there are, and the most there may be. */
        MANY,
        /** The number, the least and the most it may be. */
        RANGE,
        /** The id that an earlier step has. */
        TWICE,
        UNREADABLE
    }

    /** What JSON is made of. */
    public enum Kind {
        TEXT,
        NUMBER,
        WHOLE_NUMBER,
        LIST,
        OBJECT,
        TRUTH,
        NOTHING
    }
}
