package atlas.search;

import atlas.search.text.Query;
import java.util.Optional;

/** A row of the palette. */
sealed interface Row {
    /** Whether the keys stop here and Enter does something. */
    default boolean isChoice() {
        return true;
    }

    /** The id of the city that it leads to, where it is one. */
    default Optional<String> city() {
        return Optional.empty();
    }

    /** Whether both lead to the same. */
    default boolean isSame(Row other) {
        return equals(other);
    }

    /**
     * The heading of a group.
     *
     * @param key of its words in the messages
     * @param count how many there are; 0 is not said
     */
    record Heading(String key, int count) implements Row {
        @Override
        public boolean isChoice() {
            return false;
        }
    }

    /** Something to go to; the query says what to set off. */
    record Found(Entry entry, Query query) implements Row {
        @Override
        public Optional<String> city() {
            return Optional.of(entry.id()).filter(_ -> entry.kind() == EntryKind.CITY);
        }

        @Override
        public boolean isSame(Row other) {
            return other instanceof Found found && found.entry.key().equals(entry.key());
        }
    }

    /** Shows all of a kind. */
    record All(EntryKind kind, int count) implements Row {}

    /** Words to try. */
    record Example(String typed) implements Row {}

    /** Forgets the recent finds. */
    record Forget() implements Row {}

    /**
     * A sentence.
     *
     * @param key of it in the messages
     * @param about what stands in it
     */
    record Note(String key, String about) implements Row {
        @Override
        public boolean isChoice() {
            return false;
        }
    }
}
