package atlas.map;

import atlas.city.CreativeField;
import atlas.city.Milieu;
import atlas.state.Navigator;
import atlas.state.Study;
import atlas.state.ViewState;
import atlas.ui.FieldBadge;
import atlas.ui.Icon;
import atlas.ui.Messages;
import atlas.ui.Tip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the signs mean, how many there are in the world, and which are shown. Folds away. */
final class Legend extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Navigator navigator;
    private final Messages messages;
    private final Map<CreativeField, Entry> fields = new EnumMap<>(CreativeField.class);
    private final Entry outsiders;
    private final ObservableValue<Boolean> near;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty peeking = new SimpleBooleanProperty();

    /**
     * @param milieus on show; while there are any, their signs are explained instead
     */
    Legend(MapContext context, MapModel model, ObservableValue<List<Milieu>> milieus) {
        navigator = context.navigator();
        messages = context.messages();
        getStyleClass().addAll("card", "legend");
        var list = new VBox();
        list.getStyleClass().add("legend-entries");
        for (CreativeField field : CreativeField.values()) {
            var entry = new Entry(Optional.of(field));
            entry.setOnAction(_ -> navigator.toggle(field));
            fields.put(field, entry);
            list.getChildren().add(entry);
        }
        outsiders = new Entry(Optional.empty());
        outsiders.setOnAction(_ -> navigator.toggleOutsiders());
        list.getChildren().add(outsiders);
        var places = new MilieuLegend(messages, milieus);
        var choice = new ShadeChoice(navigator, messages);
        var shades = new ShadeLegend(messages, context.shade());
        var shaded = context.shade().map(Optional::isPresent);
        near = milieus.map(m -> !m.isEmpty());
        var open = navigator.part(s -> s.frame().legend());
        var shown =
                Bindings.createBooleanBinding(
                        () -> narrow.get() ? peeking.get() : open.getValue(),
                        narrow,
                        peeking,
                        open);
        getChildren().setAll(head(shown), choice, list, shades, places);
        var far = shown.and(Bindings.not(BooleanExpression.booleanExpression(near)));
        var byScore = BooleanExpression.booleanExpression(shaded);
        show(choice, far);
        show(list, far.and(byScore.not()));
        show(shades, far.and(byScore));
        show(places, shown.and(BooleanExpression.booleanExpression(near)));
        list.getChildren().addFirst(scope());
        var _ = model.counts().subscribe(this::count);
        var _ = navigator.part(ViewState::filter).subscribe(_ -> mark());
    }

    /** Where there is no room, only the head is shown until it is asked for more. */
    void squeeze(boolean narrow) {
        if (narrow != this.narrow.get()) {
            peeking.set(false);
            this.narrow.set(narrow);
        }
    }

    private static void show(Region part, BooleanExpression when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
    }

    private void fold() {
        if (narrow.get()) {
            peeking.set(!peeking.get());
        } else {
            navigator.fold(ViewState.Frame::withLegendFolded);
        }
    }

    private Region head(ObservableValue<Boolean> shown) {
        var title = new Button();
        title.textProperty()
                .bind(
                        navigator
                                .part(s -> s.study().shading())
                                .flatMap(by -> near.map(n -> n ? "map.legend.milieus" : name(by)))
                                .flatMap(messages::live));
        title.setContentDisplay(ContentDisplay.RIGHT);
        var _ = shown.subscribe(open -> title.setGraphic((open ? Icon.FOLD : Icon.UNFOLD).node()));
        Tip.on(title, shown.flatMap(o -> messages.live(o ? "map.legend.fold" : "map.legend.open")));
        title.getStyleClass().add("legend-title");
        title.setOnAction(_ -> fold());
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private static String name(Study.Shading by) {
        return switch (by) {
            case FIELD -> "map.legend";
            case SCORE -> "shade.legend.score";
            case STRONGEST -> "shade.legend.strongest";
        };
    }

    // A count says nothing without what it counts.
    private Label scope() {
        var scope = new Label();
        scope.getStyleClass().addAll("muted", "small", "legend-scope");
        scope.textProperty()
                .bind(navigator.part(s -> scope(s)).flatMap(s -> messages.live(s.key(), s.year())));
        return scope;
    }

    private record Scope(String key, String year) {}

    private static Scope scope(ViewState now) {
        boolean all = Facet.FIELDS.dropFrom(now.filter()).isNone();
        return new Scope(
                all ? "map.legend.scope" : "map.legend.scope.part", Spoken.year(now.year()));
    }

    private void count(Map<Optional<CreativeField>, Long> counts) {
        fields.forEach((field, entry) -> entry.count(counts.getOrDefault(Optional.of(field), 0L)));
        outsiders.count(counts.getOrDefault(Optional.empty(), 0L));
    }

    private void mark() {
        ViewState now = navigator.now();
        fields.forEach((field, entry) -> entry.mark(!now.filter().hidden().contains(field)));
        outsiders.mark(now.filter().outsiders());
    }

    /** One sign, its meaning and its number; pressed while it is shown. */
    private final class Entry extends ToggleButton {
        private final Label number = new Label();

        Entry(Optional<CreativeField> field) {
            getStyleClass().setAll("legend-entry");
            var words = new Label();
            var meaning =
                    field.map(f -> messages.live("field." + f.code()))
                            .orElseGet(() -> messages.live("map.outsiders"));
            words.textProperty().bind(meaning);
            accessibleTextProperty().bind(meaning);
            number.getStyleClass().addAll("muted", "small");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            words.setMinWidth(USE_PREF_SIZE);
            number.setMinWidth(USE_PREF_SIZE);
            var row = new HBox(new FieldBadge(field), words, gap, number);
            row.getStyleClass().add("legend-row");
            setGraphic(row);
            setMaxWidth(Double.MAX_VALUE);
            Tip.on(this, messages.live("map.legend.how"));
            setOnMouseClicked(click -> {
                if (click.getClickCount() % 2 == 0) {
                    navigator.filter(f -> OneField.toggle(f, field));
                }
            });
        }

        void count(long cities) {
            number.setText(Long.toString(cities));
        }

        void mark(boolean shown) {
            setSelected(shown);
            pseudoClassStateChanged(OFF, !shown);
        }
    }
}
