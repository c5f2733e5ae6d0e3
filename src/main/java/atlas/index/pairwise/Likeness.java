package atlas.index.pairwise;

import atlas.city.CreativeField;
import atlas.city.MilieuKind;
import atlas.city.ModelReading;
import atlas.city.Population;
import java.util.List;

/** In what two cities are alike; the second is the one that is suggested. */
public sealed interface Likeness {
    /** How many live in each. */
    record OfPopulation(Population own, Population other) implements Likeness {}

    /**
     * Their scores.
     *
     * @param apart the mean distance of the scores in the shared indices, in points of the
     *     scenario's scale
     * @param shared in how many indices both have a score
     */
    record OfProfile(double apart, int shared) implements Likeness {}

    /** Their field in the network. */
    record OfField(CreativeField field, double kilometres) implements Likeness {}

    /**
     * Their creative milieus.
     *
     * @param shared the kinds that both have, the most frequent first
     * @param cosine of the counts by kind, 0..1
     */
    record OfMilieus(List<MilieuKind> shared, double cosine) implements Likeness {
        /** Copies the list. */
        public OfMilieus {
            shared = List.copyOf(shared);
        }
    }

    /** The model that both are placed near. */
    record OfModel(ModelReading own, ModelReading other, double kilometres) implements Likeness {}
}
