package atlas.ui;

import atlas.city.SeedFact;
import atlas.city.Source;
import java.util.function.Function;

/** What a note can point at. */
public sealed interface Reference {
    /** Whichever it is. Not a switch over types, for which Java makes a class at each start. */
    default <T> T read(Function<Source, T> source, Function<SeedFact, T> seed) {
        return this instanceof OfSource read
                ? source.apply(read.source)
                : seed.apply(((OfSeed) this).fact);
    }

    /** Something that was read. */
    record OfSource(Source source) implements Reference {}

    /** A fact of the documents from which the atlas started. */
    record OfSeed(SeedFact fact) implements Reference {}
}
