package atlas.map;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.geo.Point;
import atlas.ui.FieldBadge;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/** The sign of a city on the map, with a count of the cities that stand behind it. */
final class CityMarker extends Region {
    static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PEER = PseudoClass.getPseudoClass("peer");
    private static final PseudoClass SET_OFF = PseudoClass.getPseudoClass("set-off");
    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final City city;
    private final StackPane sign = new StackPane();
    private final Region halo = new Region();
    private final Region ring = new Region();
    private Optional<CountSign> count = Optional.empty();
    private Runnable open = () -> {};
    private final Line leader = new Line();
    private Optional<CreativeField> shown = Optional.empty();
    private Optional<Shade.Tone> tone = Optional.empty();

    CityMarker(City city) {
        this.city = city;
        halo.getStyleClass().add("city-halo");
        ring.getStyleClass().add("city-ring");
        leader.getStyleClass().add("city-leader");
        sign.getStyleClass().add("city-sign");
        // Round things are dear to draw; what moves near it has it drawn again.
        sign.setCache(true);
        getStyleClass().add("city-marker");
        setAccessibleRole(AccessibleRole.BUTTON);
        setPickOnBounds(false);
        setManaged(false);
        getChildren().setAll(sign);
        var _ = focusedProperty().subscribe(this::haloIf);
    }

    City city() {
        return city;
    }

    /** What a click on the count does. */
    void onCount(Runnable opens) {
        open = opens;
    }

    /**
     * The sign is that of a field, or the ring of those outside the network.
     *
     * @param said what it says in place of the field
     */
    void show(Optional<CreativeField> field, Optional<Shade.Tone> said) {
        if (!field.equals(shown) || !said.equals(tone) || badgeless()) {
            getStyleClass().remove(FieldBadge.styleClass(shown));
            getStyleClass().add(FieldBadge.styleClass(field));
            shown = field;
            tone = said;
            Region badge = said.<Region>map(ToneSign::new).orElseGet(() -> new FieldBadge(field));
            sign.getChildren().removeIf(part -> !part.equals(halo));
            sign.getChildren().add(badge);
        }
    }

    // A sign that is pointed at from the first has its halo before it has a badge.
    private boolean badgeless() {
        return sign.getChildren().stream().allMatch(halo::equals);
    }

    void show(boolean selected, int behind, String spoken) {
        pseudoClassStateChanged(SELECTED, selected);
        haloIf(selected);
        count(behind);
        setAccessibleText(spoken);
        boolean setOff = getPseudoClassStates().contains(SET_OFF);
        setViewOrder(selected ? -2 : setOff ? -1 : 0);
    }

    /**
     * With a ring around it, as one of the cities that a class is to look at; with two, where it
     * stands for several of them.
     *
     * @param cities how many of them it stands for
     */
    void setOff(int cities) {
        boolean setOff = cities > 0;
        ring.pseudoClassStateChanged(SEVERAL, cities > 1);
        if (setOff != getPseudoClassStates().contains(SET_OFF)) {
            pseudoClassStateChanged(SET_OFF, setOff);
            // Few ever have one, so the others do without the node.
            if (setOff) {
                getChildren().addFirst(ring);
            } else {
                getChildren().remove(ring);
            }
        }
    }

    /** It stands so far from the city itself, which a line points to. */
    void lean(Point by) {
        boolean leans = by.x() != 0 || by.y() != 0;
        leader.setEndX(-by.x());
        leader.setEndY(-by.y());
        // Few ever lean, so the others do without the node.
        if (leans && !getChildren().contains(leader)) {
            getChildren().addFirst(leader);
        } else if (!leans) {
            getChildren().remove(leader);
        }
    }

    /**
     * Sets it off as of the selected city's field, or pale behind those, and as what the pointer is
     * at elsewhere.
     */
    void relate(boolean peer, boolean pale, boolean pointed) {
        haloIf(peer || pointed);
        pseudoClassStateChanged(PEER, peer);
        pseudoClassStateChanged(PALE, pale);
        pseudoClassStateChanged(POINTED, pointed);
    }

    // Few ever have one, and a map has many signs; so too with the count.
    private void haloIf(boolean wanted) {
        if (wanted && !sign.getChildren().contains(halo)) {
            sign.getChildren().addFirst(halo);
        }
    }

    private void count(int behind) {
        if (behind > 0 && count.isEmpty()) {
            var made = new CountSign(() -> open.run());
            getChildren().add(made);
            count = Optional.of(made);
        }
        count.ifPresent(figure -> figure.show(behind));
    }

    /** As the keys see it. */
    SignStop stop(Runnable choose) {
        boolean selected = getPseudoClassStates().contains(SELECTED);
        return new SignStop(this, getTranslateX(), getTranslateY(), selected, choose);
    }

    /** The middle of the sign comes to a point. */
    void stand(double x, double y) {
        setTranslateX(Math.rint(x));
        setTranslateY(Math.rint(y));
    }

    @Override
    protected void layoutChildren() {
        double side = sign.prefWidth(-1);
        sign.resizeRelocate(-side / 2, -side / 2, side, side);
        double round = ring.prefWidth(-1);
        ring.resizeRelocate(-round / 2, -round / 2, round, round);
        count.ifPresent(figure -> {
            double width = figure.prefWidth(-1);
            double height = figure.prefHeight(-1);
            figure.resizeRelocate(side * 0.2, -side * 0.5 - height * 0.45, width, height);
        });
    }
}
