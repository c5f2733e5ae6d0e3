package atlas.state;

/** The parts of the city panel, in the order of its tabs. */
public enum Section {
    OVERVIEW,
    MILIEUS,
    INDEX,
    STORY,
    TIMELINE,
    SOURCES
}
