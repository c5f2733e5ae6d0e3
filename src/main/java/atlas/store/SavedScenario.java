package atlas.store;

import java.time.Instant;

/**
 * A way of computing scores that the user keeps.
 *
 * @param name unlike all others
 * @param panel id of the panel that was shown; there may be no such panel any more
 * @param format the version of the content, 1 or more; a newer atlas may have written it
 * @param content whatever was put; nobody here reads it
 * @param changed when the content was put last, to the millisecond
 */
public record SavedScenario(
        String name, String panel, int format, String content, Instant created, Instant changed) {}
