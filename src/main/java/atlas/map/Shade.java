package atlas.map;

import atlas.city.Bilingual;
import atlas.index.Bands;
import atlas.state.Study;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the signs of cities are coloured by in place of their fields, with all that must be said of
 * it.
 *
 * @param by the score or the strongest index
 * @param panel whose cities were compared
 * @param published whether the scenario is the one that the atlas publishes
 * @param scored how many of the panel's cities have an overall score
 * @param cities how many it compares
 * @param bands the classes of the overall score
 * @param strongest the index, 1 to 7, in which a city is strongest; missing where it has none
 * @param indices the short names of the seven
 */
public record Shade(
        Study.Shading by,
        Bilingual panel,
        boolean published,
        int scored,
        int cities,
        Bands bands,
        Map<String, Integer> strongest,
        List<Bilingual> indices) {
    /** How many classes of the score there are at most. */
    public static final int CLASSES = 5;

    /** What a sign says. */
    sealed interface Tone {
        /** A class of the score, 1 the lowest. */
        record OfClass(int number) implements Tone {}

        /** An index. */
        record OfIndex(int number) implements Tone {}

        /** The panel does not compare the city, or knows too little of it. */
        record NoData() implements Tone {}
    }

    /** Copies the collections. */
    public Shade {
        strongest = Map.copyOf(strongest);
        indices = List.copyOf(indices);
    }

    /** What the sign of a city says. */
    Tone tone(String city) {
        Optional<Tone> known =
                by == Study.Shading.SCORE
                        ? bands.of(city).map(Tone.OfClass::new)
                        : Optional.ofNullable(strongest.get(city)).map(Tone.OfIndex::new);
        return known.orElseGet(Tone.NoData::new);
    }

    /** The short name of an index. */
    Bilingual index(int number) {
        return indices.get(number - 1);
    }

    /** How many cities are strongest in an index. */
    long strongestIn(int number) {
        return strongest.values().stream().filter(n -> n == number).count();
    }
}
