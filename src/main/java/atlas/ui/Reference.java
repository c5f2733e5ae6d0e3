package atlas.ui;

import atlas.city.SeedFact;
import atlas.city.Source;

/** What a note can point at. */
public sealed interface Reference {
    /** Something that was read. */
    record OfSource(Source source) implements Reference {}

    /** A fact of the documents from which the atlas started. */
    record OfSeed(SeedFact fact) implements Reference {}
}
