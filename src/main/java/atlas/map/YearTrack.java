package atlas.map;

import atlas.city.Growth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A slider whose track is made of the years' bars: click, drag, or arrow keys. */
final class YearTrack extends Region {
    private static final int LEAP = 5;
    private static final double LABELS_APART = 1.5;

    private final Growth network;
    private final YearWords words;
    private final IntConsumer choose;
    private final List<YearBar> bars;
    private final List<Integer> namedYears;
    private final List<Text> labels;
    private final ReadOnlyObjectWrapper<OptionalInt> pointed =
            new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private int year;

    /**
     * @param network all of it
     * @param choose is given the year that the user wants
     */
    YearTrack(Growth network, YearWords words, IntConsumer choose) {
        this.network = network;
        this.words = words;
        this.choose = choose;
        year = network.last();
        bars = network.years().stream().map(y -> new YearBar(y.year())).toList();
        namedYears = bars.stream().map(YearBar::year).filter(this::mayBeNamed).toList();
        labels = namedYears.stream().map(YearTrack::label).toList();
        getStyleClass().add("year-track");
        getChildren().addAll(bars);
        getChildren().addAll(labels);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(event -> pointed.set(OptionalInt.of(yearAt(event.getX()))));
        setOnMouseExited(_ -> pointed.set(OptionalInt.empty()));
        setOnKeyPressed(this::key);
    }

    /** The year under the pointer. */
    ReadOnlyObjectProperty<OptionalInt> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** The middle of a year's bar, in pixels from the left. */
    double middle(int year) {
        return getInsets().getLeft() + (year - bars.getFirst().year() + 0.5) * slot();
    }

    /** The numbers have changed; the scale stays that of the whole network. */
    void count(Growth growth) {
        int most = network.years().stream().mapToInt(Growth.Year::members).max().orElse(0);
        bars.forEach(
                bar -> bar.count(growth.in(bar.year()), network.in(bar.year()).members(), most));
        speak();
    }

    /** Another year is shown. */
    void show(int shown) {
        year = shown;
        bars.forEach(bar -> bar.mark(shown));
        speak();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute wanted, Object... parameters) {
        return switch (wanted) {
            case VALUE -> (double) year;
            case MIN_VALUE -> (double) bars.getFirst().year();
            case MAX_VALUE -> (double) bars.getLast().year();
            case VALUE_STRING -> words.numbers(year);
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(wanted, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        switch (wanted) {
            case INCREMENT -> choose.accept(year + 1);
            case DECREMENT -> choose.accept(year - 1);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number value) {
                    choose.accept(value.intValue());
                }
            }
            default -> super.executeAccessibleAction(wanted, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        double top = getInsets().getTop();
        double line = labels.getFirst().getLayoutBounds().getHeight();
        double foot = getHeight() - getInsets().getBottom() - line;
        for (YearBar bar : bars) {
            double left = getInsets().getLeft() + (bar.year() - bars.getFirst().year()) * slot();
            bar.resizeRelocate(Math.rint(left), top, Math.rint(slot()), foot - top);
        }
        double free = Double.POSITIVE_INFINITY;
        for (int i = labels.size() - 1; i >= 0; i--) {
            free = stand(labels.get(i), namedYears.get(i), foot + line * 0.8, free);
        }
    }

    // From the right, so that the last year always has its name; the first one wins as well.
    private double stand(Text label, int named, double baseline, double free) {
        double width = label.getLayoutBounds().getWidth();
        double left = Math.rint(middle(named) - width / 2);
        double first = middle(bars.getFirst().year()) + width / 2;
        boolean end = isEnd(named);
        boolean fits = left + width * LABELS_APART <= free && left >= first + width * 0.5;
        label.setVisible(end || fits);
        // Each once: a text that goes there and back asks for another layout, for ever.
        label.setLayoutX(left - label.getLayoutBounds().getMinX());
        label.setLayoutY(baseline);
        return label.isVisible() ? left : free;
    }

    private boolean mayBeNamed(int year) {
        return isEnd(year) || year % LEAP == 0;
    }

    private boolean isEnd(int year) {
        return year == bars.getFirst().year() || year == bars.getLast().year();
    }

    private double slot() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return width / bars.size();
    }

    private int yearAt(double x) {
        int place = (int) Math.floor((x - getInsets().getLeft()) / Math.max(1, slot()));
        return bars.get(Math.clamp(place, 0, bars.size() - 1)).year();
    }

    private void press(MouseEvent event) {
        requestFocus();
        drag(event);
    }

    private void drag(MouseEvent event) {
        int wanted = yearAt(event.getX());
        pointed.set(OptionalInt.of(wanted));
        if (wanted != year) {
            choose.accept(wanted);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        wanted(event)
                .ifPresent(there -> {
                    choose.accept(there);
                    event.consume();
                });
    }

    private Optional<Integer> wanted(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, DOWN -> Optional.of(year - 1);
            case RIGHT, UP -> Optional.of(year + 1);
            case PAGE_DOWN -> Optional.of(year - LEAP);
            case PAGE_UP -> Optional.of(year + LEAP);
            case HOME -> Optional.of(bars.getFirst().year());
            case END -> Optional.of(bars.getLast().year());
            default -> Optional.empty();
        };
    }

    private void speak() {
        setAccessibleText(words.numbers(year));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private static Text label(int year) {
        var label = new Text(YearWords.name(year));
        label.getStyleClass().add("year-name");
        label.setMouseTransparent(true);
        return label;
    }
}
