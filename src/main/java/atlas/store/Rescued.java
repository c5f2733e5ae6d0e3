package atlas.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What was done at the start because the database was not as it should be.
 *
 * @param kind what was wrong
 * @param aside where the damaged file lies now; empty if there was none
 * @param saved of when the copy is that was brought back; empty if there was none
 * @param work what was brought back
 */
public record Rescued(Kind kind, Optional<Path> aside, Optional<Instant> saved, OwnWork work) {
    /** What was wrong. */
    public enum Kind {
        /** The file could not be read, or had lost changes. */
        DAMAGED,
        /** There was no file, but copies of what it held. */
        MISSING,
        /** The file had not taken the last changes, but a copy had. */
        AHEAD
    }
}
