package atlas.state.tour;

import atlas.city.Bilingual;
import atlas.state.ViewState;
import java.util.List;

/**
 * A station of a tour: all that is on the screen, and words to it.
 *
 * @param id unlike those of the tour's other steps
 * @param view its language does not count; a tour is shown in the language of the moment
 * @param map the size of the map that the view's camera was chosen for
 * @param seconds planned for it, 0 where none are planned
 * @param sources ids of the sources of what is told; empty where the words are the user's own
 */
public record Step(
        String id, ViewState view, MapSize map, Words words, int seconds, List<String> sources) {
    /** An hour: the most that is planned for a step. */
    public static final int LONGEST = 3600;

    /** Checks the time and copies the ids. */
    public Step {
        if (seconds < 0 || seconds > LONGEST) {
            throw new IllegalArgumentException("a step of " + seconds + " seconds");
        }
        sources = List.copyOf(sources);
    }

    /**
     * What is told. Of an own tour any of them may be empty, in one language or both.
     *
     * @param title what is looked at, in a few words
     * @param caption what the class reads
     * @param question for discussion
     * @param notes for the presenter alone
     */
    public record Words(Bilingual title, Bilingual caption, Bilingual question, Bilingual notes) {
        private static final Bilingual NOTHING = new Bilingual("", "");

        public static final Words NONE = new Words(NOTHING, NOTHING, NOTHING, NOTHING);

        public Words withTitle(Bilingual title) {
            return new Words(title, caption, question, notes);
        }

        public Words withCaption(Bilingual caption) {
            return new Words(title, caption, question, notes);
        }

        public Words withQuestion(Bilingual question) {
            return new Words(title, caption, question, notes);
        }

        public Words withNotes(Bilingual notes) {
            return new Words(title, caption, question, notes);
        }
    }

    public Step withId(String id) {
        return new Step(id, view, map, words, seconds, sources);
    }

    /** With what is on the screen now. */
    public Step withView(ViewState view, MapSize map) {
        return new Step(id, view, map, words, seconds, sources);
    }

    public Step withWords(Words words) {
        return new Step(id, view, map, words, seconds, sources);
    }

    public Step withSeconds(int seconds) {
        return new Step(id, view, map, words, seconds, sources);
    }
}
