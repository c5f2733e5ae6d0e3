package atlas.state;

/** What was read and written must be read the same again. */
public final class Again {
    private Again() {}

    public static void same(Object again, Object before) {
        if (!again.equals(before)) {
            throw new IllegalStateException(
                    "read as %s, written and read again as %s".formatted(before, again));
        }
    }
}
