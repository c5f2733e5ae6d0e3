package atlas.map;

import atlas.city.Growth;
import atlas.ui.Wings;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** One year on the slider: as high as it has members, the newcomers on top. */
final class YearBar extends Region {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final double LOWEST_PIXELS = 1;
    private static final double WIDTH_SHARE = 0.62;

    private final int year;
    private final Region all = new Region();
    private final Region old = new Region();
    private final Region fresh = new Region();
    private double oldShare;
    private double wholeShare;
    private double share;

    YearBar(int year) {
        this.year = year;
        getStyleClass().add("year-bar");
        all.getStyleClass().add("year-bar-all");
        old.getStyleClass().add("year-bar-old");
        fresh.getStyleClass().add("year-bar-new");
        // Few years ever have the pale one.
        all.setVisible(false);
        new Wings(getChildren()).add(all, old, fresh);
        setMouseTransparent(true);
    }

    int year() {
        return year;
    }

    /**
     * The numbers of the year, on a scale up to a number of members.
     *
     * @param whole members of the whole network, which stand pale behind those of a part
     */
    void count(Growth.Year numbers, int whole, int most) {
        wholeShare = (double) whole / Math.max(1, most);
        all.setVisible(whole != numbers.members());
        share = (double) numbers.members() / Math.max(1, most);
        oldShare = (double) (numbers.members() - numbers.newcomers()) / Math.max(1, most);
        requestLayout();
    }

    /** How the bar stands to the year that is shown. */
    void mark(int shown) {
        pseudoClassStateChanged(NOW, year == shown);
        pseudoClassStateChanged(AHEAD, year > shown);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, Math.rint(getWidth() * WIDTH_SHARE));
        double left = Math.rint((getWidth() - width) / 2);
        double top = height(share);
        double seam = height(oldShare);
        double full = height(wholeShare);
        all.resizeRelocate(left, getHeight() - full, width, full);
        old.resizeRelocate(left, getHeight() - seam, width, seam);
        fresh.resizeRelocate(left, getHeight() - top, width, top - seam);
    }

    private double height(double part) {
        return part == 0 ? 0 : Math.max(LOWEST_PIXELS, Math.rint(getHeight() * part));
    }
}
