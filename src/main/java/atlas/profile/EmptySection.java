package atlas.profile;

import atlas.city.City;
import atlas.ui.Words;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** Says what the atlas does not have of a city, why, and where something like it can be seen. */
final class EmptySection {
    private static final int NEIGHBOURS = 3;
    private static final double NEAR_KILOMETRES = 1500;
    private static final String STORY = "profile.empty.nearest";

    private EmptySection() {}

    /** An empty section; the cities named are those with a story. */
    static VBox of(Page page, String what, String why) {
        return of(what, why, neighbours(page, STORY, page.context().catalogue().told(), true));
    }

    /** An empty section that names the nearest cities with statistics. */
    static VBox ofStatistics(Page page, String what, String why) {
        var measured = page.context().catalogue().measured();
        return of(what, why, neighbours(page, "profile.empty.measured", measured, true));
    }

    /** The nearest cities with a story, as links; nothing where none is near. */
    static VBox neighbours(Page page) {
        return neighbours(page, STORY, page.context().catalogue().told(), false);
    }

    private static VBox of(String what, String why, VBox neighbours) {
        var section = Page.column("section-empty");
        section.getChildren().addAll(Words.heading(what, 2), Words.line(why, "muted"), neighbours);
        return section;
    }

    // A city at the other end of the world is no neighbour: better what there is of this one.
    private static VBox neighbours(Page page, String title, Set<String> among, boolean alone) {
        List<City> nearest =
                page.context().catalogue().nearest(page.city(), among, NEIGHBOURS).stream()
                        .filter(city -> kilometres(page, city) <= NEAR_KILOMETRES)
                        .toList();
        boolean far = nearest.isEmpty();
        String words =
                far
                        ? page.messages().text(title + ".far", Math.round(NEAR_KILOMETRES))
                        : page.messages().text(title);
        var box = new VBox(Words.line(words, "strong"));
        box.getStyleClass().add("neighbours");
        nearest.forEach(city -> box.getChildren().add(neighbour(page, city)));
        if (far && alone) {
            box.getChildren().add(WaysOn.elsewhere(page));
        }
        box.setVisible(!far || alone);
        box.setManaged(!far || alone);
        return box;
    }

    private static TextFlow neighbour(Page page, City city) {
        double kilometres = kilometres(page, city);
        String distance = page.messages().text("profile.kilometres", Math.round(kilometres));
        return Words.flow(page.linkTo(city.id()), Words.text("  " + distance, "muted"));
    }

    private static double kilometres(Page page, City city) {
        return city.location().kilometresTo(page.city().location());
    }
}
