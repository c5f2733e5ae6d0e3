package atlas.map;

import atlas.city.City;
import atlas.city.Designation;
import atlas.ui.CityCaption;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The small card that appears beside a marker under the pointer or the focus. */
final class CityCard extends PointCard {
    private final MapContext context;

    CityCard(MapContext context) {
        this.context = context;
    }

    /** Shows a city beside a point, inside an area of that size. */
    void show(City city, double x, double y, double width, double height) {
        show(lines(city), x, y, width, height);
    }

    private List<Node> lines(City city) {
        int year = context.navigator().now().year();
        CityCaption caption = context.caption(city);
        var name = new Label(caption.name());
        name.getStyleClass().addAll("city-card-name", "script-" + caption.script());
        var beside = new Label(caption.beside().orElse(""));
        beside.getStyleClass().addAll("muted", "script-" + caption.besideScript());
        var names = new HBox(name, beside);
        names.getStyleClass().add("city-card-row");
        var field = new HBox(new FieldBadge(city.field(year)), new Label(membership(city, year)));
        field.getStyleClass().add("city-card-row");
        var lines = new ArrayList<Node>(List.of(names, field));
        context.score()
                .apply(city.id())
                .ifPresent(rating -> lines.add(new Label(words(context.messages(), rating))));
        return lines;
    }

    /** Such as "Overall score 62 · Japan: 7 of 7 indices". */
    static String words(Messages messages, Rating rating) {
        return messages.text(
                "map.card.score",
                rating.score(),
                messages.text(rating.panel()),
                rating.known(),
                rating.indices());
    }

    private String outside(City city, int year) {
        Messages messages = context.messages();
        var later = city.joinsAfter(year);
        return later.isPresent()
                ? messages.text("map.later", Spoken.year(later.getAsInt()))
                : messages.text("map.outsiders");
    }

    private String membership(City city, int year) {
        Messages messages = context.messages();
        Optional<Designation> designation = city.membership(year);
        return designation
                .map(d ->
                        messages.text(
                                "map.card.member",
                                d.field().map(f -> messages.name("field", f)).orElse(""),
                                Spoken.year(d.from())))
                .orElseGet(() -> outside(city, year));
    }
}
