package atlas.app;

/** The only place that prints: answers to whoever started the program from a terminal. */
final class Console {
    private Console() {}

    static void say(String sentence) {
        System.out.println(sentence);
    }

    static void complain(String sentence) {
        System.err.println(sentence);
    }
}
