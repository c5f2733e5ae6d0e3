package atlas.city;

/** What sort of thing a work is; it decides how the work is cited. */
public enum WorkType implements Coded {
    BOOK,
    CHAPTER,
    ARTICLE,
    REPORT,
    DECLARATION,
    SLIDES,
    LECTURE,
    WEB_PAGE
}
