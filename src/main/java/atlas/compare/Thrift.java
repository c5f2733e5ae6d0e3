package atlas.compare;

/** What a printed comparison does without, so that it fits on its two pages; each step adds one. */
enum Thrift {
    NOTHING,
    MILIEU_SOURCES,
    FORMER_USES,
    /** Kinds that only one city has stand in running text. */
    ROWS_OF_ONE_CITY,
    KINDS_OF_ONE_CITY;

    boolean noMilieuSources() {
        return compareTo(MILIEU_SOURCES) >= 0;
    }

    boolean noFormerUses() {
        return compareTo(FORMER_USES) >= 0;
    }

    boolean isTextForOneCity() {
        return this == ROWS_OF_ONE_CITY;
    }

    boolean onlySharedRows() {
        return compareTo(ROWS_OF_ONE_CITY) >= 0;
    }

    boolean onlySharedKinds() {
        return compareTo(KINDS_OF_ONE_CITY) >= 0;
    }
}
