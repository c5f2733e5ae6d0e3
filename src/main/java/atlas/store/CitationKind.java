package atlas.store;

import java.util.Locale;

/** In what way a record refers to something. */
enum CitationKind {
    /** Where it was read. */
    SOURCE("sources"),
    /** A fact of the seed documents that it restates. */
    SEED("seed_refs"),
    /** A fact of the seed documents that it bears on. */
    RELATED("related_seed_refs"),
    /** A fact of the seed documents that places a city near a model. */
    MODEL("model_seed_refs"),
    /** An idea that it illustrates. */
    CONCEPT("concept_refs"),
    /** The same for steps of tours, whose column has another name. */
    SHOWN_CONCEPT("concept_ids");

    private final String column;

    CitationKind(String column) {
        this.column = column;
    }

    /** The package's column. */
    String column() {
        return column;
    }

    /** The word in the database. */
    String code() {
        return this == SHOWN_CONCEPT ? CONCEPT.code() : name().toLowerCase(Locale.ROOT);
    }
}
