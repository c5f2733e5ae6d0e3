package atlas.ranking;

import atlas.ranking.CoverageGrid.Spot;
import java.util.List;
import javafx.scene.shape.SVGPath;

/** Draws the cells of a grid: all of one shade as one outline. */
record CoverageCells(CoverageGrid grid, CoveragePlan plan) {
    /**
     * Puts each cell where it belongs.
     *
     * @param shades the newest first
     * @param wider lies over values of wider areas
     * @param gaps where nothing is known
     */
    void draw(List<SVGPath> shades, SVGPath wider, SVGPath gaps) {
        var ages = CoverageAges.of(grid.years());
        var drawn = shades.stream().map(_ -> new StringBuilder()).toList();
        var hatched = new StringBuilder();
        var open = new StringBuilder();
        for (int row = 0; row < grid.cities().size(); row++) {
            for (int column = 0; column < grid.indicators().size(); column++) {
                var found = grid.at(new Spot(row, column));
                if (found.isEmpty()) {
                    dot(open, row, column);
                    continue;
                }
                cell(drawn.get(ages.shade(found.get().year())), row, column);
                if (CoverageGrid.isWider(found.get())) {
                    cell(hatched, row, column);
                }
            }
        }
        for (int shade = 0; shade < shades.size(); shade++) {
            shades.get(shade).setContent(drawn.get(shade).toString());
        }
        wider.setContent(hatched.toString());
        gaps.setContent(open.toString());
    }

    private void cell(StringBuilder path, int row, int column) {
        box(path, plan.x(column), row * plan.row(), plan.column() - 1, plan.row() - 1);
    }

    // A dot in the middle leads the eye along rows that are nearly empty.
    private void dot(StringBuilder path, int row, int column) {
        double x = plan.x(column) + Math.rint(plan.column() / 2) - 1;
        box(path, x, row * plan.row() + Math.rint(plan.row() / 2) - 1, 2, 2);
    }

    private static void box(StringBuilder path, double x, double y, double width, double height) {
        path.append('M').append((int) x).append(' ').append((int) y);
        path.append('h').append((int) width).append('v').append((int) height);
        path.append('h').append(-(int) width).append('z');
    }
}
