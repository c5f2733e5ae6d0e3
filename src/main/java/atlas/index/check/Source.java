package atlas.index.check;

/** Where examples were published. */
public enum Source {
    COINR_TREATMENT(
            "W. Becker, COINr: Composite Indicator Construction and Analysis, "
                    + "vignette Outlier Treatment"),
    COINR_AGGREGATION(
            "W. Becker, COINr: Composite Indicator Construction and Analysis, "
                    + "vignette Aggregation"),
    COINR_TESTS(
            "W. Becker, COINr: Composite Indicator Construction and Analysis, "
                    + "tests of the package"),
    UNDP("United Nations Development Programme, Human Development Report, Technical note 1");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** As it is cited. */
    public String title() {
        return title;
    }
}
