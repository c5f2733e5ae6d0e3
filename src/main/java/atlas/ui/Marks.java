package atlas.ui;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.CoordinateBasis;
import atlas.city.GeoLevel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Small words that say how far a fact can be trusted, set beside the fact. */
public final class Marks {
    private static final Set<GeoLevel> THE_CITY_ITSELF =
            EnumSet.of(GeoLevel.MUNICIPALITY, GeoLevel.CITY);
    private static final Set<CoordinateBasis> EXACT =
            EnumSet.of(CoordinateBasis.SOURCE, CoordinateBasis.GAZETTEER);

    private final Messages messages;

    // A tooltip is a whole popup; a page of marks needs only one for each sentence.
    private final Map<String, Tooltip> tooltips = new HashMap<>();

    /** Marks in the language of the moment. */
    public Marks(Messages messages) {
        this.messages = messages;
    }

    /** Nothing for what was read in a source. */
    public Optional<Label> confidence(Confidence confidence) {
        return Optional.of(confidence)
                .filter(c -> c != Confidence.HIGH)
                .map(c -> mark("mark.confidence", "mark.confidence-why", c));
    }

    /** Nothing where the value describes the city itself. */
    public Optional<Label> level(GeoLevel level) {
        return Optional.of(level)
                .filter(l -> !THE_CITY_ITSELF.contains(l))
                .map(l -> mark(messages.name("level", l), messages.text("mark.level.why")));
    }

    /** Nothing where a source gives the point. */
    public Optional<Label> basis(CoordinateBasis basis) {
        return Optional.of(basis)
                .filter(b -> !EXACT.contains(b))
                .map(b -> mark("mark.basis", "mark.basis-why", b));
    }

    /** For a fact that nobody has sourced yet. */
    public Label noSource() {
        return mark(messages.text("mark.no-source"), messages.text("mark.no-source.why"));
    }

    /** For a count whose source gives no year. */
    public Label undated() {
        return mark(messages.text("mark.undated"), messages.text("mark.undated.why"));
    }

    private Label mark(String group, String why, Coded fact) {
        Label mark = mark(messages.name(group, fact), messages.name(why, fact));
        mark.getStyleClass().add("mark-" + fact.code());
        return mark;
    }

    private Label mark(String words, String why) {
        var mark = new Label(words);
        mark.getStyleClass().add("mark");
        mark.setTooltip(tooltips.computeIfAbsent(why, w -> new Tooltip(w)));
        mark.setAccessibleHelp(why);
        return mark;
    }
}
