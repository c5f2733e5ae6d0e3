package atlas.city;

import java.util.List;

/**
 * The Japanese model a city is placed near.
 *
 * @param fromSeed true where the seed documents say so, false where it is the atlas's own reading
 */
public record ModelReading(Model model, boolean fromSeed, List<String> seedFacts) {}
