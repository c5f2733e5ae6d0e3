package atlas.profile;

import atlas.city.City;
import atlas.ui.Words;
import java.util.List;
import javafx.scene.layout.VBox;

/** Says what the atlas does not have of a city, why, and where something like it can be seen. */
final class EmptySection {
    private static final int NEIGHBOURS = 3;

    private EmptySection() {}

    /** A whole section that is empty. */
    static VBox of(Page page, String what, String why) {
        var section = Page.column("section-empty");
        section.getChildren().add(Words.heading(what, 2));
        section.getChildren().add(Words.line(why, "muted"));
        section.getChildren().add(neighbours(page));
        return section;
    }

    /** The nearest cities with a story, as links. */
    static VBox neighbours(Page page) {
        var box = new VBox(Words.line(page.messages().text("profile.empty.nearest"), "strong"));
        box.getStyleClass().add("neighbours");
        List<City> nearest = page.context().catalogue().nearestTold(page.city(), NEIGHBOURS);
        for (City city : nearest) {
            double kilometres = city.location().kilometresTo(page.city().location());
            String distance = page.messages().text("profile.kilometres", Math.round(kilometres));
            box.getChildren()
                    .add(Words.flow(page.linkTo(city.id()), Words.text("  " + distance, "muted")));
        }
        box.setVisible(!nearest.isEmpty());
        box.setManaged(!nearest.isEmpty());
        return box;
    }
}
