package atlas.store;

import java.time.Instant;

/**
 * The user's own work as it stands in a file.
 *
 * @param mark of which state of which database
 * @param saved when it was written, to the millisecond
 */
public record WorkCopy(OwnWork work, Mark mark, Instant saved) {}
