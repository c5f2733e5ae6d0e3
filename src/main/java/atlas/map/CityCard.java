package atlas.map;

import atlas.city.City;
import atlas.city.Designation;
import atlas.ui.CityCaption;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The small card that appears beside a marker under the pointer or the focus. */
final class CityCard extends VBox {
    private final MapContext context;

    CityCard(MapContext context) {
        this.context = context;
        getStyleClass().addAll("card", "city-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows a city beside a point, inside an area of that size. */
    void show(City city, double x, double y, double width, double height) {
        fill(city);
        setVisible(true);
        applyCss();
        autosize();
        double gap = getHeight() * 0.35;
        double right = x + gap;
        double left = x - gap - getWidth();
        setLayoutX(Math.rint(right + getWidth() < width ? right : Math.max(0, left)));
        setLayoutY(
                Math.rint(Math.clamp(y - getHeight() / 2, 0, Math.max(0, height - getHeight()))));
    }

    void hide() {
        setVisible(false);
    }

    private void fill(City city) {
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
        getChildren().setAll(names, field);
        context.score()
                .apply(city.id())
                .ifPresent(
                        rating -> getChildren().add(new Label(words(context.messages(), rating))));
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
