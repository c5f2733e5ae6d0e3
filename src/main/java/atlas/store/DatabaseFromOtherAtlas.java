package atlas.store;

/** The tables were made by a newer or different program; this one would not understand them. */
public final class DatabaseFromOtherAtlas extends StoreFailure {
    private static final long serialVersionUID = 1;

    DatabaseFromOtherAtlas(String script) {
        super(
                "The database holds tables of another version of the atlas (%s). Start that version, or this one with another data folder."
                        .formatted(script));
    }
}
