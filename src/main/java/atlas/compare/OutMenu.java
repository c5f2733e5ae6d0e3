package atlas.compare;

import atlas.out.Clip;
import atlas.out.Provenance;
import atlas.out.Saving;
import atlas.out.TakeAlong;
import atlas.out.WholeFile;
import atlas.state.ShareCode;
import atlas.ui.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Takes the comparison along: as a paper, as a table, as pictures, or as a code to share. */
final class OutMenu extends MenuButton {
    private final CompareContext context;
    private final Messages messages;
    private final Saving saving;
    private final Consumer<String> tell;
    private Optional<Pair> shown = Optional.empty();
    private boolean prepared;

    /**
     * @param parts whose charts can be taken along
     * @param tell is given a sentence on what was done
     */
    OutMenu(CompareContext context, List<Part> parts, Consumer<String> tell) {
        this.context = context;
        this.tell = tell;
        messages = context.messages();
        saving = new Saving(messages, context.background(), context.exports().dialog());
        setId("out");
        getStyleClass().add("quiet-button");
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(messages.live("compare.out"));
        accessibleTextProperty().bind(messages.live("compare.out.spoken"));
        var items = getItems();
        items.add(item("out-pdf", "compare.out.pdf", () -> save("compare.out.pdf", this::sheet)));
        items.add(item("out-csv", "compare.out.csv", () -> save("compare.out.csv", this::table)));
        items.add(new SeparatorMenuItem());
        parts.forEach(part -> part.chart().ifPresent(chart -> items.add(menu(chart))));
        items.add(new SeparatorMenuItem());
        items.add(item("out-code", "compare.out.code", this::copyCode));
        setOnShowing(_ -> prepare());
    }

    void show(Pair pair) {
        shown = Optional.of(pair);
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(messages.live(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu menu(Chart chart) {
        var menu = new Menu();
        menu.setId("out-" + chart.file());
        menu.textProperty().bind(messages.live(chart.key()));
        var along = new TakeAlong(messages, saving, this::origin, tell);
        menu.getItems().setAll(along.pictures(chart.node(), () -> name(chart.file())));
        if (chart.isDrawn()) {
            menu.getItems().add(along.drawing(chart.node(), () -> name(chart.file())));
        }
        var _ = showingProperty().subscribe(_ -> menu.setVisible(chart.isShown()));
        return menu;
    }

    /** A file with its ending, and what stands in it. */
    private record Made(String file, WholeFile.Content content) {}

    private Made sheet(Pair pair) {
        var now = context.navigator().now();
        var sheet = new Sheet(pair, context.facts(), messages.language(), now.year());
        return new Made(name("comparison") + ".pdf", sheet.file(origin()));
    }

    /**
     * The first paper of a session takes seconds, for all that makes it is loaded with it. So one
     * is made for nobody while the user still reads the menu and names a file.
     */
    private void prepare() {
        if (!prepared && shown.isPresent()) {
            prepared = true;
            var content = sheet(shown.orElseThrow()).content();
            context.background().run(() -> isMade(content), _ -> {});
        }
    }

    // What goes wrong here is told when somebody wants the paper.
    private static boolean isMade(WholeFile.Content content) {
        try {
            content.writeTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException failure) {
            return false;
        }
    }

    private Made table(Pair pair) {
        var table = new PairTable(pair, context.facts().dimensions()).table();
        return new Made(name("numbers") + ".csv", table.file(origin()));
    }

    private void save(String title, Function<Pair, Made> make) {
        shown.map(make)
                .ifPresent(made ->
                        saving.save(this, messages.text(title), made.file(), made.content(), tell));
    }

    private void copyCode() {
        Clip.text(ShareCode.write(context.navigator().now()));
        tell.accept(messages.text("share.copied"));
    }

    private Provenance origin() {
        return new Origins(context).of(shown.orElseThrow());
    }

    private String name(String what) {
        return shown.map(p -> p.first().city().id() + "-" + p.second().city().id() + "-" + what)
                .orElse(what);
    }
}
