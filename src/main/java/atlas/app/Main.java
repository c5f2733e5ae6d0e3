package atlas.app;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Starts the atlas. */
    static void main(String[] arguments) {}
}
