package atlas.city;

/** What speaks for one of the seven indices in a city: a place, or a sentence of its story. */
public sealed interface Witness {
    /** The index, 1 to 7. */
    int index();

    /**
     * A milieu of the city.
     *
     * @param byKind all milieus of its kind speak for the index; otherwise this one was read
     */
    record Place(int index, String milieuId, boolean byKind) implements Witness {}

    /**
     * A sentence of the city's story.
     *
     * @param start the words with which it begins, and no other sentence of the story
     */
    record Told(int index, Bilingual start) implements Witness {
        /** Whether a sentence of the story in a language is the one. */
        public boolean is(Sentence sentence, Language language) {
            return sentence.begins(start.in(language));
        }
    }
}
