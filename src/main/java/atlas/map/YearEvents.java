package atlas.map;

import atlas.city.Event;
import atlas.state.Navigator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What happened in a year, one line each; a click goes to the city. */
final class YearEvents extends ScrollPane {
    private final Navigator navigator;
    private final YearWords words;
    private final VBox lines = new VBox();

    YearEvents(Navigator navigator, YearWords words) {
        this.navigator = navigator;
        this.words = words;
        getStyleClass().add("year-events");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(lines);
    }

    void show(List<Event> events) {
        lines.getChildren().setAll(events.stream().map(this::line).toList());
        setVvalue(0);
    }

    /** An event in words; those of a city lead there. */
    Labeled line(Event event) {
        Labeled line = event.cityId().map(this::way).orElseGet(Label::new);
        line.setText(words.event(event));
        line.getStyleClass().add("year-event");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        return line;
    }

    private Labeled way(String city) {
        var way = new Button();
        way.setOnAction(_ -> navigator.select(city));
        way.getStyleClass().add("year-event-way");
        return way;
    }
}
