package atlas.app;

import atlas.door.Door;
import atlas.state.Theme;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.application.Application;

/** Where the program begins. */
public final class Main {
    static final int WRONG_ARGUMENT = 2;
    private static final int NOT_POSSIBLE = 1;
    private static final String PIPELINE = "prism.order";

    private Main() {}

    /** Starts what the arguments ask for. */
    static void main(String[] words) {
        // Gluon's libraries ask for it and complain on the terminal when nobody answers.
        System.setProperty("javafx.platform", "desktop");
        try {
            start(Arguments.of(words), words);
        } catch (Arguments.Wrong wrong) {
            Console.complain(wrong.sentence());
            System.exit(WRONG_ARGUMENT);
        }
    }

    private static void start(Arguments arguments, String[] words) {
        switch (arguments.task()) {
            case HELP -> Console.say(Help.text());
            case VERSION -> Console.say(Help.version());
            case PICTURES -> draw(words);
            case OPEN -> open(arguments, words);
        }
    }

    private static void open(Arguments arguments, String[] words) {
        var ahead = Desk.ahead(arguments);
        var display = Display.ofThisMachine();
        if (display.missingLibrary().isPresent()) {
            Console.complain(Help.missing(display.missingLibrary().get()));
            System.exit(NOT_POSSIBLE);
        }
        if (!display.present()) {
            drawInstead(arguments);
            return;
        }
        var entry =
                Door.enter(
                        arguments.folder(),
                        arguments.words(),
                        Executors.newVirtualThreadPerTaskExecutor());
        if (entry.handedOver()) {
            Console.say(Help.open());
            return;
        }
        if (Display.isDrawnInSoftware(System.getenv()) && System.getProperty(PIPELINE) == null) {
            // Or it would load all that drawing in hardware needs, only to find that there is none.
            System.setProperty(PIPELINE, "sw");
            // Copies of pictures for drawing; in software they lie in the same memory as these.
            System.setProperty("prism.targetvram", "48m");
        }
        AtlasApp.launch(arguments, ahead, entry.door(), words);
    }

    private static void drawInstead(Arguments arguments) {
        Path folder = arguments.folder().resolve("pictures");
        Console.say(Help.noDisplay(folder));
        draw(
                "--pictures=" + folder,
                "--size=1366x768",
                "--theme=" + Arguments.word(arguments.theme().orElse(Theme.LIGHT)),
                "--language=" + arguments.language().orElseGet(Beginning::system).code());
    }

    /** JavaFX draws into memory; nothing of the machine's screen is needed. */
    private static void draw(String... words) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty(PIPELINE, "sw");
        System.setProperty("java.awt.headless", "true");
        Application.launch(PictureApp.class, words);
    }
}
