package atlas.city;

import java.util.List;

/**
 * A measured thing.
 *
 * @param index 1 to 7, or 0 for context that enters no score
 * @param direction 1 where more is better, -1 where less is, 0 where neither
 * @param usualLevel the area most of its values describe, in the source's words
 */
public record Indicator(
        String id,
        int index,
        List<String> panels,
        IndicatorRole role,
        Bilingual name,
        Bilingual unit,
        int direction,
        Bilingual denominator,
        Bilingual definition,
        String usualLevel) {}
