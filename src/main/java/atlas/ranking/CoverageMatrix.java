package atlas.ranking;

import atlas.ranking.CoverageGrid.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * Cities by indicators. One node holds all cells of a shade, so that thousands of cells cost no
 * more than a few; arrow keys move from cell to cell.
 */
final class CoverageMatrix extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int PAGE = 10;

    private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Label ruler = new Label();
    private final Region band = styled("coverage-band");
    private final Region cursor = styled("coverage-cursor");
    private final SVGPath gaps = path("coverage-gap");
    private final SVGPath wider = path("coverage-wider");
    private final List<SVGPath> shades =
            IntStream.range(0, CoverageAges.MOST)
                    .mapToObj(age -> path("coverage-age-" + age))
                    .toList();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> totals = new ArrayList<>();
    private Optional<CoverageGrid> grid = Optional.empty();
    private Optional<CoveragePlan> drawn = Optional.empty();
    private int selected = -1;

    CoverageMatrix() {
        getStyleClass().add("coverage-matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ruler.setVisible(false);
        cursor.setVisible(false);
        band.setVisible(false);
        arrange();
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
        var _ = ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    /** The cell that was chosen. */
    ReadOnlyObjectProperty<Optional<Spot>> spot() {
        return spot.getReadOnlyProperty();
    }

    CoveragePlan plan() {
        return new CoveragePlan(
                ruler.getFont().getSize(),
                Math.rint(getWidth()),
                grid.map(g -> g.indicators().size()).orElse(0));
    }

    /** Shows other figures, and no cell of them is chosen. */
    void show(CoverageGrid next, CoverageWords words, Optional<String> city) {
        boolean same = grid.equals(Optional.of(next));
        grid = Optional.of(next);
        drawn = Optional.empty();
        names.clear();
        totals.clear();
        for (int row = 0; row < next.cities().size(); row++) {
            names.add(label(words.city(next.cities().get(row)), "coverage-name"));
            totals.add(label("" + next.inRow(row), "coverage-total"));
        }
        arrange();
        select(city);
        if (!same) {
            spot.set(Optional.empty());
            cursor.setVisible(false);
        }
        requestLayout();
    }

    /** Marks the row of a city. */
    void select(Optional<String> city) {
        selected = city.flatMap(c -> grid.map(g -> g.cities().indexOf(c))).orElse(-1);
        band.setVisible(selected >= 0);
        for (int row = 0; row < names.size(); row++) {
            names.get(row).pseudoClassStateChanged(SELECTED, row == selected);
        }
        requestLayout();
    }

    /** Chooses a cell; outside of all nothing happens. */
    void choose(Spot next) {
        boolean inside =
                grid.filter(g ->
                                next.row() >= 0
                                        && next.row() < g.cities().size()
                                        && next.column() >= 0
                                        && next.column() < g.indicators().size())
                        .isPresent();
        if (inside) {
            spot.set(Optional.of(next));
            cursor.setVisible(true);
            requestLayout();
        }
    }

    private void click(MouseEvent click) {
        requestFocus();
        var plan = plan();
        int column = Math.clamp(plan.columnAt(click.getX()), 0, Math.max(0, plan.columns() - 1));
        choose(new Spot(plan.rowAt(click.getY()), column));
        click.consume();
    }

    private void press(KeyEvent key) {
        if (grid.isEmpty() || key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        var last = new Spot(grid.get().cities().size() - 1, grid.get().indicators().size() - 1);
        var from = spot.get().orElse(new Spot(Math.max(0, selected), 0));
        var to = spot.get().isEmpty() && isMove(key) ? Optional.of(from) : moved(key, from, last);
        to.ifPresent(t -> {
            choose(
                    new Spot(
                            Math.clamp(t.row(), 0, Math.max(0, last.row())),
                            Math.clamp(t.column(), 0, Math.max(0, last.column()))));
            key.consume();
        });
    }

    private static boolean isMove(KeyEvent key) {
        return moved(key, new Spot(1, 1), new Spot(2, 2)).isPresent();
    }

    private static Optional<Spot> moved(KeyEvent key, Spot from, Spot last) {
        int row = from.row();
        int column = from.column();
        return switch (key.getCode()) {
            case UP -> Optional.of(new Spot(row - 1, column));
            case DOWN -> Optional.of(new Spot(row + 1, column));
            case LEFT -> Optional.of(new Spot(row, column - 1));
            case RIGHT -> Optional.of(new Spot(row, column + 1));
            case PAGE_UP -> Optional.of(new Spot(row - PAGE, column));
            case PAGE_DOWN -> Optional.of(new Spot(row + PAGE, column));
            case HOME -> Optional.of(new Spot(row, 0));
            case END -> Optional.of(new Spot(row, last.column()));
            case ENTER, SPACE -> Optional.of(from);
            default -> Optional.empty();
        };
    }

    private void arrange() {
        var all = new ArrayList<javafx.scene.Node>(List.of(ruler, gaps));
        all.addAll(shades);
        all.add(wider);
        all.addAll(names);
        all.addAll(totals);
        all.add(band);
        all.add(cursor);
        getChildren().setAll(all);
    }

    @Override
    protected double computePrefHeight(double width) {
        return grid.map(g -> g.cities().size() * plan().row()).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        if (grid.isEmpty()) {
            return;
        }
        var plan = plan();
        if (!drawn.equals(Optional.of(plan))) {
            drawn = Optional.of(plan);
            new CoverageCells(grid.get(), plan).draw(shades, wider, gaps);
        }
        for (int row = 0; row < names.size(); row++) {
            double y = row * plan.row();
            names.get(row).resizeRelocate(0, y, plan.name(), plan.row());
            totals.get(row).resizeRelocate(plan.end(), y, plan.total(), plan.row());
        }
        band.resizeRelocate(0, Math.max(0, selected) * plan.row(), getWidth(), plan.row());
        spot.get()
                .ifPresent(s ->
                        cursor.resizeRelocate(
                                plan.x(s.column()) - 1,
                                s.row() * plan.row() - 1,
                                plan.column() + 1,
                                plan.row() + 1));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        if (style.endsWith("total")) {
            label.setAlignment(Pos.CENTER_RIGHT);
        }
        return label;
    }

    private static SVGPath path(String style) {
        var path = new SVGPath();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
