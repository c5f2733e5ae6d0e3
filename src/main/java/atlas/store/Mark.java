package atlas.store;

/**
 * Of which state of which database a copy is.
 *
 * @param lineage of the database; numbers of two lineages say nothing about each other
 * @param number of changes made before
 * @param ahead whether the database itself could not take these changes
 */
public record Mark(String lineage, long number, boolean ahead) {
    /** Whether it holds what a database of this mark has lost. */
    boolean isAfter(Mark database) {
        return lineage.equals(database.lineage) && number > database.number;
    }
}
