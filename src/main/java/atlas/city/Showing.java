package atlas.city;

/**
 * A place in the atlas that shows a concept.
 *
 * @param recordId of the milieu, event, city or tour step
 * @param cityId the city to go to
 * @param name of the milieu or event; the city's for all others
 * @param fromSeed true where both rest on the same fact of the seed documents, false where it is
 *     the atlas's own reading
 */
public record Showing(
        String conceptId,
        Kind kind,
        String recordId,
        String cityId,
        Bilingual name,
        boolean fromSeed) {
    /** What shows it. */
    public enum Kind implements Coded {
        /** The city is placed near a Japanese model for a fact on which the concept rests. */
        CITY,
        MILIEU,
        /** The city's story cites a fact on which the concept rests. */
        STORY,
        EVENT,
        /** A step of a tour shows the concept in this city. */
        STEP
    }
}
