package atlas.app;

import atlas.out.OpenDialog;
import atlas.out.SaveDialog;
import atlas.out.Saving;
import atlas.state.Background;
import atlas.store.Backup;
import atlas.store.Custody;
import atlas.store.OwnWorkJson;
import atlas.store.WorkCopy;
import atlas.ui.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What can be done with all own work at once: taken out, brought in, brought back. */
final class Archive {
    /** How the names of the files end. */
    static final String ENDING = ".atlas-work.json";

    private final Custody custody;
    private final Messages messages;
    private final Background background;
    private final Host host;
    private final Saving saving;
    private final OpenDialog dialog;

    Archive(
            Custody custody,
            Messages messages,
            Background background,
            Host host,
            SaveDialog save,
            OpenDialog open) {
        this.custody = custody;
        this.messages = messages;
        this.background = background;
        this.host = host;
        saving = new Saving(messages, background, save);
        dialog = open;
    }

    /** With the dialogs of the system. */
    static Archive of(Session session, Messages messages, Background background, Host host) {
        return new Archive(
                session.custody(),
                messages,
                background,
                host,
                SaveDialog.ofSystem(),
                OpenDialog.ofSystem());
    }

    Host host() {
        return host;
    }

    /** The data folder. */
    Path folder() {
        return host.folder();
    }

    /** All own work as it is now. */
    WorkCopy now() {
        return custody.now();
    }

    /** Asks for the dated copies, the newest first. */
    void list(Consumer<List<Backup>> then) {
        background.run(custody::all, then);
    }

    /**
     * Writes all own work to a file that the user chooses.
     *
     * @param tell is given the sentence of what came of it
     */
    void save(Node from, Consumer<String> tell) {
        saving.save(
                from,
                messages.text("work.save.title"),
                "creative-cities-%s%s".formatted(LocalDate.now(ZoneId.systemDefault()), ENDING),
                out -> out.write(OwnWorkJson.plain(custody.now())),
                tell);
    }

    /**
     * Reads a file that the user chooses; nothing is changed by that.
     *
     * @param then is given what it says, or nothing if it could not be read
     */
    void open(Node from, Consumer<Optional<OwnWorkJson.Content>> then) {
        var window = from.getScene() == null ? null : from.getScene().getWindow();
        dialog.ask(
                        window,
                        messages.text("work.open.title"),
                        messages.text("work.open.kind"),
                        ENDING)
                .ifPresent(file -> background.run(() -> read(file), then));
    }

    /**
     * Puts other work in place of what there is, after a copy of that; then the window begins anew.
     *
     * @param refused run on the window's thread if no copy could be made; then nothing is changed
     */
    void replace(WorkCopy other, Runnable refused) {
        host.writer()
                .execute(() -> {
                    var before = custody.now();
                    boolean done = custody.replace(other.work());
                    background.later(() -> {
                        if (done) {
                            host.replaced().accept(new Host.Replaced(before, other));
                        } else {
                            refused.run();
                        }
                    });
                });
    }

    private static Optional<OwnWorkJson.Content> read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Optional.of(OwnWorkJson.read(in.readNBytes(OwnWorkJson.LARGEST + 1)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
