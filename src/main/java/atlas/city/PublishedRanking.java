package atlas.city;

/** An index that others publish. Shown beside the atlas's own for reference, never mixed in. */
public record PublishedRanking(String id, Bilingual name, Bilingual publisher) {}
