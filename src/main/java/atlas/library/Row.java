package atlas.library;

/**
 * A line of a cabinet.
 *
 * @param group the heading it stands under; empty where there are none
 * @param id empty for the heading itself
 * @param under the smaller words below the title
 * @param folded all that it can be found by, folded by {@link Sieve}
 */
record Row(String group, String id, String title, String under, String folded) {
    static Row heading(String group) {
        return new Row(group, "", group, "", "");
    }

    boolean isHeading() {
        return id.isEmpty();
    }
}
