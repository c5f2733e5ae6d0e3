package atlas.store;

/** A package could not be taken in; the facts are those from before. */
public final class ImportFailure extends StoreFailure {
    private static final long serialVersionUID = 1;

    ImportFailure(String version, Throwable cause) {
        super(
                "The facts of version %s could not be taken in; the atlas keeps those it has."
                        .formatted(version),
                cause);
    }
}
