package atlas.out;

import java.util.ArrayList;
import java.util.List;

/** Parts of a paper that begin on a page of their own, and room for notes down to the foot. */
final class Leaves {
    // Wide enough for a pencil: about eight millimetres.
    private static final double PITCH = 23;
    private static final double GREY = 0.6;

    private final Setter setter;
    private final double width;
    private final double height;
    private final List<Strip> running;

    /**
     * @param width of the text
     * @param height of the room on a page
     * @param running stands on top of every page but the first
     */
    Leaves(Setter setter, double width, double height, List<Strip> running) {
        this.setter = setter;
        this.width = width;
        this.height = height;
        this.running = running;
    }

    /**
     * The strips of each page.
     *
     * @param head stands on top of the first page
     */
    List<List<Strip>> of(List<Strip> head, List<Paper.Block> blocks) {
        var pages = new ArrayList<List<Strip>>();
        var part = new ArrayList<Paper.Block>();
        for (var block : blocks) {
            if (block instanceof Paper.Break) {
                pages.addAll(part(pages.isEmpty() ? head : running, part));
                part.clear();
            } else {
                part.add(block);
            }
        }
        pages.addAll(part(pages.isEmpty() ? head : running, part));
        return pages;
    }

    private List<List<Strip>> part(List<Strip> head, List<Paper.Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Paper.Lines(int least)) {
                var above = set(head, blocks.subList(0, at));
                var below = setter.strips(blocks.subList(at + 1, blocks.size()), width);
                return filled(above, least, below);
            }
        }
        return new Pagination(height, running).of(set(head, blocks));
    }

    private List<Strip> set(List<Strip> head, List<Paper.Block> blocks) {
        var strips = new ArrayList<>(head);
        strips.addAll(setter.strips(blocks, width));
        return strips;
    }

    private List<List<Strip>> filled(List<Strip> above, int least, List<Strip> below) {
        var pages = new ArrayList<>(new Pagination(height, running).of(above));
        var last = new ArrayList<>(pages.removeLast());
        if (room(last, below) < least * PITCH) {
            var next = new ArrayList<>(running);
            next.addAll(taken(last));
            pages.add(last);
            last = next;
        }
        double room = room(last, below);
        int lines = (int) (room / PITCH);
        for (int i = 0; i < Math.max(least, lines); i++) {
            last.add(line());
        }
        last.add(Strip.space(Math.max(0, room - lines * PITCH)));
        last.addAll(below);
        // What stands below may itself be longer than a page.
        pages.addAll(new Pagination(height, running).of(last));
        return pages;
    }

    /** Takes what belongs to what follows, a heading, from the end of a page. */
    private static List<Strip> taken(List<Strip> page) {
        int from = page.size();
        while (from > 0 && page.get(from - 1).keep()) {
            from--;
        }
        var tail = page.subList(from, page.size());
        var taken = List.copyOf(tail);
        tail.clear();
        return taken;
    }

    private double room(List<Strip> last, List<Strip> below) {
        // Less than a dot, so that rounding makes no other page.
        double used = last.stream().mapToDouble(Strip::height).sum();
        return height - used - below.stream().mapToDouble(Strip::height).sum() - 0.1;
    }

    /** Some lines to write on. */
    static List<Strip> lines(int count, double width) {
        var lines = new ArrayList<Strip>();
        for (int i = 0; i < count; i++) {
            lines.add(Strip.of(PITCH, (pen, x, y) -> pen.rule(x, y + PITCH, width, 0.4, GREY)));
        }
        return lines;
    }

    private Strip line() {
        return lines(1, width).getFirst();
    }
}
