package atlas.narrative.pair;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.index.pairwise.Side;
import java.util.List;

/**
 * What the two cities, the panel and the seven indices are called.
 *
 * @param indices in order
 */
public record PairNames(
        Bilingual first, Bilingual second, Bilingual panel, List<Bilingual> indices) {
    /** Copies the list. */
    public PairNames {
        indices = List.copyOf(indices);
    }

    String city(Side side, Language language) {
        return side.of(first, second).in(language);
    }

    /**
     * @param number 1 to 7
     */
    String index(int number, Language language) {
        return indices.get(number - 1).in(language);
    }
}
