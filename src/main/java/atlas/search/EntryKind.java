package atlas.search;

import atlas.city.Coded;

/** What sort of thing is found; where two groups are equally good, the earlier stands first. */
public enum EntryKind implements Coded {
    CITY,
    MILIEU,
    CONCEPT,
    WORK,
    EVENT,
    STORY,
    FACT,
    TOUR,
    PAGE,
    COMMAND;

    /** Whether it has a name of its own; a story goes by that of its city. */
    boolean isNamed() {
        return this != STORY && this != FACT;
    }
}
