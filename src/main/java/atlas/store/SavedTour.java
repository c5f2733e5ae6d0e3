package atlas.store;

/**
 * A tour that the user writes.
 *
 * @param id not blank, unlike all others
 * @param format the version of the content, 1 or more; a newer atlas may have written it
 * @param content whatever was put; nobody here reads it
 */
public record SavedTour(String id, int format, String content) {}
