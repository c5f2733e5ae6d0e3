package atlas.index.pairwise;

import atlas.city.Bilingual;
import java.util.Locale;

/** What kind of number stands in a row; it decides how two of them are told apart. */
public enum Scale {
    /** A score of the engine: points. */
    SCORE,
    /** An index number that others publish, such as fiscal strength: points. */
    INDEX,
    /** A rate in per cent: percentage points. */
    PERCENT,
    /** A count, a length, a sum, a count per head: zero means none, so a ratio makes sense. */
    AMOUNT;

    /** What a unit's words say; all of the packages name their units in this way. */
    static Scale of(Bilingual unit) {
        String words = unit.english().strip().toLowerCase(Locale.ROOT);
        if (words.startsWith("%") || words.contains("per cent")) {
            return PERCENT;
        }
        return words.startsWith("index") || words.contains("score") ? INDEX : AMOUNT;
    }
}
