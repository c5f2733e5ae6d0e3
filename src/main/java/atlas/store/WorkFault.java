package atlas.store;

/**
 * Something wrong in a file of own work.
 *
 * @param place such as {@code scenarios[3].name}, counted from 1; empty for the file as a whole
 */
public record WorkFault(String place, Code code) {
    /** What is wrong. */
    public enum Code {
        /** More bytes than any atlas writes. */
        LARGE,
        /** No JSON, or cut off. */
        BROKEN,
        /** Something else than own work. */
        FOREIGN,
        /** Written by a newer atlas. */
        NEWER,
        /** A part is not there, or of another kind. */
        LACKING,
        /** A name or id is empty. */
        BLANK,
        /** A name or id stands there twice. */
        TWICE,
        /** A text is longer, a list has more parts, or a number is other than can be kept. */
        BEYOND
    }

    static WorkFault whole(Code code) {
        return new WorkFault("", code);
    }
}
