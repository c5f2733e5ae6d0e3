package atlas.map;

import atlas.city.Milieu;
import atlas.ui.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;

/** What the signs of the milieus on two maps mean, in as few lines as there is room for. */
final class TwinLegend extends FlowPane {
    private final Messages messages;

    TwinLegend(Messages messages, ObservableValue<TwinCities.Both> cities) {
        this.messages = messages;
        getStyleClass().add("twin-legend");
        var _ = cities.subscribe(both -> explain(milieus(both)));
    }

    private static List<Milieu> milieus(TwinCities.Both both) {
        return Stream.of(both.first(), both.second())
                .flatMap(told -> told.stream().flatMap(t -> t.milieus().stream()))
                .toList();
    }

    private void explain(List<Milieu> milieus) {
        getChildren().setAll(MilieuLegend.entries(messages, milieus));
    }
}
