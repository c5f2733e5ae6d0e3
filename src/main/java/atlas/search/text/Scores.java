package atlas.search.text;

import java.util.Arrays;

/** How well each document holds one word, as far as is known. */
public final class Scores {
    private final byte[] best;

    /** For documents 0 to {@code documents - 1}; none holds the word yet. */
    public Scores(int documents) {
        best = new byte[documents];
    }

    /** Points from 1 to 127; 0 where the word is not held. */
    public int of(int document) {
        return best[document];
    }

    /** Forgets all. */
    public void clear() {
        Arrays.fill(best, (byte) 0);
    }

    void raise(int document, int points) {
        if (best[document] < points) {
            best[document] = (byte) points;
        }
    }
}
