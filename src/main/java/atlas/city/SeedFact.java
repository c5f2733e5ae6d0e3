package atlas.city;

/**
 * One fact of the two seed documents, in our words.
 *
 * @param id S1 to S172
 * @param document id of the source it stands in
 */
public record SeedFact(String id, String document, Bilingual section, Bilingual text) {}
