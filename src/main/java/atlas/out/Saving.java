package atlas.out;

import atlas.state.Background;
import atlas.ui.Messages;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Asks for a file, writes it in the background and tells in a sentence what came of it. */
public final class Saving {
    private static final Logger LOG = System.getLogger(Saving.class.getName());

    private final Messages messages;
    private final Background background;
    private final SaveDialog dialog;

    public Saving(Messages messages, Background background, SaveDialog dialog) {
        this.messages = messages;
        this.background = background;
        this.dialog = dialog;
    }

    /**
     * Nothing happens where the user thinks better of it.
     *
     * @param from stands in the window that waits for the answer
     * @param title of the dialog
     * @param name that is suggested, with its ending
     * @param content runs off the window's thread
     * @param tell is given the sentence, on the window's thread
     */
    public void save(
            Node from,
            String title,
            String name,
            WholeFile.Content content,
            Consumer<String> tell) {
        ask(from, title, name).ifPresent(file -> write(file, content, tell));
    }

    /**
     * Where to save, for what takes long to make: asked first, {@link #write written} later.
     *
     * @param from stands in the window that waits for the answer
     * @return empty if the user thought better of it
     */
    public Optional<Path> ask(Node from, String title, String name) {
        var window = from.getScene() == null ? null : from.getScene().getWindow();
        return dialog.ask(window, title, name);
    }

    /**
     * Writes a file of which the user was asked.
     *
     * @param content runs off the window's thread
     * @param tell is given the sentence, on the window's thread
     */
    public void write(Path file, WholeFile.Content content, Consumer<String> tell) {
        background.run(() -> sentence(file, content), key -> tell.accept(messages.text(key, file)));
    }

    private static String sentence(Path file, WholeFile.Content content) {
        try {
            WholeFile.write(file, content);
            return "out.saved";
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "Not saved: " + failure);
            return "out.unsaved";
        }
    }
}
