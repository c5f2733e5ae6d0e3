package atlas.search.text;

/** Cuts a folded text into words: at blanks, and where kanji and kana meet other writings. */
final class Tokens {
    private Tokens() {}

    /** Is told of each word. */
    interface Visitor {
        /**
         * One word.
         *
         * @param unspaced whether it is a run of kanji and kana, which may hold several words
         */
        void word(int start, int end, boolean unspaced);
    }

    static void of(String folded, Visitor visitor) {
        int at = 0;
        while (at < folded.length()) {
            if (folded.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = end(folded, at);
            visitor.word(at, end, Letters.isUnspaced(folded.charAt(at)));
            at = end;
        }
    }

    private static int end(String folded, int start) {
        boolean unspaced = Letters.isUnspaced(folded.charAt(start));
        int end = start + 1;
        while (end < folded.length() && continues(folded.charAt(end), unspaced)) {
            end++;
        }
        return end;
    }

    private static boolean continues(char letter, boolean unspaced) {
        return Character.isLowSurrogate(letter)
                || (letter != ' ' && Letters.isUnspaced(letter) == unspaced);
    }
}
