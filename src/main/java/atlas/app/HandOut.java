package atlas.app;

import atlas.present.PresentContext;
import atlas.present.paper.HandoutMenu;
import atlas.present.paper.PaperContext;
import atlas.present.paper.WorksheetMenu;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** Offers what can be handed out, in sheets above the atlas. */
final class HandOut {
    private final Supplier<PaperContext> contexts;
    private final BiConsumer<String, Region> sheet;

    /**
     * @param contexts asked anew for each sheet
     * @param sheet lays content above the atlas, under the words for a key
     */
    HandOut(Supplier<PaperContext> contexts, BiConsumer<String, Region> sheet) {
        this.contexts = contexts;
        this.sheet = sheet;
    }

    PresentContext.Papers papers() {
        return new PresentContext.Papers(this::tour, this::cities);
    }

    private void tour(Tour tour) {
        var menu = new HandoutMenu(contexts.get());
        menu.show(tour);
        sheet.accept("paper.menu.title", menu);
        whenClosed(menu, menu::stop);
    }

    private void cities(List<String> cities) {
        var menu = new WorksheetMenu(contexts.get());
        menu.show(cities);
        sheet.accept("paper.menu.sheet", menu);
        whenClosed(menu, menu::stop);
    }

    /** What is being made is given up when the sheet is closed. */
    private static void whenClosed(Region menu, Runnable stop) {
        var _ =
                menu.sceneProperty()
                        .subscribe((_, scene) -> {
                            if (scene == null) {
                                stop.run();
                            }
                        });
    }
}
