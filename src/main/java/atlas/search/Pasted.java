package atlas.search;

/**
 * What a typed text turns out to be that is no words to look for, but was handed on by somebody.
 */
public sealed interface Pasted {
    /** It leads somewhere. */
    record Way(Entry entry) implements Pasted {}

    /**
     * It leads nowhere, and why.
     *
     * @param key of the sentence in the messages
     */
    record Sentence(String key) implements Pasted {}
}
