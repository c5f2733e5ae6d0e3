package atlas.city;

import java.util.Optional;

/**
 * What somebody else's index says of a place.
 *
 * @param rankingId of a {@link PublishedRanking}
 * @param edition the year in its name
 * @param entity the place's name
 * @param city its id, if it is a city of the atlas
 * @param dimension a part of the index, {@code overall} is the whole
 * @param note empty if there is nothing to say
 */
public record PublishedScore(
        String rankingId,
        int edition,
        Bilingual entity,
        EntityType entityType,
        Optional<String> city,
        String dimension,
        Bilingual dimensionName,
        double value,
        ValueType valueType,
        String sourceId,
        Confidence confidence,
        Bilingual note) {
    /** The dimension that is the whole index. */
    public static final String OVERALL = "overall";

    /** What is ranked. */
    public enum EntityType implements Coded {
        CITY,
        COUNTRY,
        /** Neighbouring cities taken together. */
        CLUSTER
    }

    /** What the value is. */
    public enum ValueType implements Coded {
        RANK,
        SCORE,
        COUNT
    }
}
