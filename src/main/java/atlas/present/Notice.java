package atlas.present;

/** Tells a sentence on any view, for as long as it is not put away. */
public interface Notice {
    /**
     * Tells it.
     *
     * @param key in the messages
     */
    void say(String key, Object... arguments);

    /**
     * Tells it beside a button.
     *
     * @param act key of the words on the button
     * @param then done when it is pressed; the sentence goes away before
     */
    void offer(String key, String act, Runnable then, Object... arguments);
}
