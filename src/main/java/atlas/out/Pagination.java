package atlas.out;

import java.util.ArrayList;
import java.util.List;

/** Puts strips on pages, so that what belongs together stays together. */
final class Pagination {
    private final double height;
    private final List<Strip> running;

    /**
     * @param height of the room on a page
     * @param running stands on top of every page but the first
     */
    Pagination(double height, List<Strip> running) {
        this.height = height;
        this.running = running;
    }

    /** The strips of each page, at least one page. */
    List<List<Strip>> of(List<Strip> strips) {
        var pages = new ArrayList<List<Strip>>();
        var page = new ArrayList<Strip>();
        boolean fresh = true;
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            if (!fresh && total(page) + needed(strips, i) > height) {
                pages.add(page);
                page = new ArrayList<>(running);
                page.addAll(strip.again());
                fresh = true;
            }
            if (!(fresh && strip.blank())) {
                page.add(strip);
                fresh = false;
            }
        }
        pages.add(page);
        return pages;
    }

    /** The height of a strip and of those that must not be parted from it. */
    private static double needed(List<Strip> strips, int at) {
        double needed = 0;
        for (int i = at; i < strips.size(); i++) {
            needed += strips.get(i).height();
            if (!strips.get(i).keep()) {
                break;
            }
        }
        return strips.get(at).blank() ? 0 : needed;
    }

    private static double total(List<Strip> page) {
        return page.stream().mapToDouble(Strip::height).sum();
    }
}
