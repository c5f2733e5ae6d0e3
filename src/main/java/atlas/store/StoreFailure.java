package atlas.store;

/** The database cannot be used; the message is a sentence for the user. */
public abstract sealed class StoreFailure extends RuntimeException
        permits DatabaseInUse,
                DatabaseDamaged,
                DatabaseUnwritable,
                DatabaseFromOtherAtlas,
                ImportFailure {
    private static final long serialVersionUID = 1;

    StoreFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    StoreFailure(String sentence) {
        super(sentence);
    }
}
