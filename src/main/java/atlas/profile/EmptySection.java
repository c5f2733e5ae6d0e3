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

    private EmptySection() {}

    /** An empty section; the cities named are those with a story. */
    static VBox of(Page page, String what, String why) {
        return of(what, why, neighbours(page));
    }

    /** An empty section that names the nearest cities with statistics. */
    static VBox ofStatistics(Page page, String what, String why) {
        var measured = page.context().catalogue().measured();
        return of(what, why, neighbours(page, "profile.empty.measured", measured));
    }

    /** The nearest cities with a story, as links. */
    static VBox neighbours(Page page) {
        return neighbours(page, "profile.empty.nearest", page.context().catalogue().told());
    }

    private static VBox of(String what, String why, VBox neighbours) {
        var section = Page.column("section-empty");
        section.getChildren().addAll(Words.heading(what, 2), Words.line(why, "muted"), neighbours);
        return section;
    }

    private static VBox neighbours(Page page, String title, Set<String> among) {
        var box = new VBox(Words.line(page.messages().text(title), "strong"));
        box.getStyleClass().add("neighbours");
        List<City> nearest = page.context().catalogue().nearest(page.city(), among, NEIGHBOURS);
        nearest.forEach(city -> box.getChildren().add(neighbour(page, city)));
        box.setVisible(!nearest.isEmpty());
        box.setManaged(!nearest.isEmpty());
        return box;
    }

    private static TextFlow neighbour(Page page, City city) {
        double kilometres = city.location().kilometresTo(page.city().location());
        String distance = page.messages().text("profile.kilometres", Math.round(kilometres));
        return Words.flow(page.linkTo(city.id()), Words.text("  " + distance, "muted"));
    }
}
