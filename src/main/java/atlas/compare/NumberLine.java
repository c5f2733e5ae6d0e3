package atlas.compare;

import atlas.index.pairwise.Side;
import atlas.ui.IndexSign;
import atlas.ui.Words;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A line of the table of numbers. It is made once and then shows one pair of cities after another,
 * for new nodes cost much more than new words: so it also sets its words itself.
 */
final class NumberLine extends Region {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");
    private static final double SIGN_EM = 2.2;
    private static final double DOUBTS_EM = 2.5;
    private static final double EDGE_EM = 0.2;
    private static final double BAR_EM = 0.25;
    private static final double INSET_EM = 0.85;

    private final Text subject = words("number-subject");
    private final Column first = new Column(Side.FIRST);
    private final Text difference = words("number-difference");
    private final Column second = new Column(Side.SECOND);
    private final Text third = words("number-third");
    private final Text doubts = words("number-doubts");
    private final Optional<Node> sign;
    private final boolean inset;
    private double laidOut = -1;
    private double height;

    /** What kind of line it is, and thereby its look. */
    enum Kind {
        HEADS,
        INDEX,
        INDICATOR
    }

    /**
     * The words of one city.
     *
     * @param number the value, or the sign of a gap
     * @param note what stands small below it, or nothing
     */
    record Entry(String number, boolean isGap, String note) {}

    /**
     * All words of a line; each may be empty.
     *
     * @param better the side softly set off
     * @param spoken for those who do not see it
     */
    record Said(
            String subject,
            Entry first,
            String difference,
            Entry second,
            String third,
            String doubts,
            Optional<Side> better,
            String spoken) {}

    /**
     * @param index whose sign stands before the name
     */
    NumberLine(Kind kind, OptionalInt index) {
        inset = kind == Kind.INDICATOR || index.isPresent();
        sign = index.isPresent() ? Optional.of(IndexSign.of(index.getAsInt())) : Optional.empty();
        getStyleClass().addAll("number-line", styleClass(kind));
        getChildren().addAll(first.bar, second.bar, subject, difference, third, doubts);
        getChildren().addAll(first.number, first.note, second.number, second.note);
        sign.ifPresent(getChildren()::add);
        // They stand where this line puts them and are no matter of anybody else's layout.
        getChildren().forEach(node -> node.setManaged(false));
        setAccessibleRole(AccessibleRole.TEXT);
        var _ = subject.fontProperty().subscribe(_ -> requestLayout());
        var _ = first.note.fontProperty().subscribe(_ -> requestLayout());
    }

    void show(Said said) {
        subject.setText(said.subject());
        first.show(said.first(), said.better());
        difference.setText(said.difference());
        second.show(said.second(), said.better());
        third.setText(said.third());
        doubts.setText(said.doubts());
        setAccessibleText(said.spoken());
        requestLayout();
    }

    @Override
    public void requestLayout() {
        laidOut = -1;
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        if (width != laidOut) {
            double left = doubts.getText().isEmpty() ? 0 : doubtsHeight(width);
            height = snappedTopInset() + lineHeight(width) + left + snappedBottomInset();
            laidOut = width;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double width = getWidth();
        double top = snappedTopInset();
        double line = lineHeight(width);
        var columns = new NumberColumns(width, em);
        double left = inset ? SIGN_EM * em : 0;
        put(subject, left, top + (line - height(subject)) / 2);
        sign.ifPresent(node -> {
            node.autosize();
            double high = node.getLayoutBounds().getHeight();
            node.relocate(0, Math.rint(top + (line - high) / 2));
        });
        first.layOut(columns.start(1), top, line);
        put(
                difference,
                columns.start(2) + (columns.width(2) - wide(difference)) / 2,
                top + (line - height(difference)) / 2);
        second.layOut(columns.start(3), top, line);
        put(
                third,
                columns.start(4) + columns.width(4) - wide(third),
                top + (line - height(third)) / 2);
        put(doubts, DOUBTS_EM * em, top + line);
    }

    private double doubtsHeight(double width) {
        wrap(doubts, width - DOUBTS_EM * em());
        return height(doubts);
    }

    /** How high the line is without what is said below it; the words are then broken. */
    private double lineHeight(double width) {
        double em = em();
        var columns = new NumberColumns(width, em);
        wrap(subject, columns.width(0) - (inset ? SIGN_EM * em : 0));
        wrap(difference, 0);
        wrap(third, wide(third) > columns.width(4) ? columns.width(4) : 0);
        double cells = Math.max(first.height(columns.width(1)), second.height(columns.width(3)));
        double names = Math.max(height(subject), height(third));
        return Math.ceil(Math.max(cells, names));
    }

    private double em() {
        Font font = difference.getFont();
        return font.getSize();
    }

    /** What one city has here. */
    private final class Column {
        private final Side side;
        private final Text number = words("number-value");
        private final Text note = words("number-note");
        private final Region bar = new Region();

        Column(Side side) {
            this.side = side;
            bar.getStyleClass().add("number-bar-" + Sides.letter(side));
            number.getStyleClass().add("number-value-" + Sides.letter(side));
        }

        void show(Entry entry, Optional<Side> best) {
            boolean better = best.equals(Optional.of(side));
            number.setText(entry.number());
            number.pseudoClassStateChanged(BETTER, better);
            number.pseudoClassStateChanged(GAP, entry.isGap());
            note.setText(entry.note());
            bar.setVisible(better);
        }

        double height(double width) {
            double room = width - INSET_EM * em() - EDGE_EM * em();
            wrap(number, room);
            wrap(note, room);
            return NumberLine.height(number) + NumberLine.height(note) + 2 * EDGE_EM * em();
        }

        void layOut(double x, double y, double height) {
            bar.resizeRelocate(x, y, Math.rint(BAR_EM * em()), height);
            double top = y + EDGE_EM * em();
            put(number, x + INSET_EM * em(), top);
            put(note, x + INSET_EM * em(), top + NumberLine.height(number));
        }
    }

    private static Text words(String styleClass) {
        var text = Words.text("", styleClass);
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private static void wrap(Text text, double width) {
        text.setWrappingWidth(Math.max(0, Math.floor(width)));
    }

    private static double wide(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    /** Nothing takes no room. */
    private static double height(Text text) {
        return text.getText().isEmpty() ? 0 : text.getLayoutBounds().getHeight();
    }

    private static void put(Text text, double x, double y) {
        text.relocate(Math.rint(x), Math.rint(y));
    }

    private static String styleClass(Kind kind) {
        return switch (kind) {
            case HEADS -> "number-heads";
            case INDEX -> "number-index";
            case INDICATOR -> "number-indicator";
        };
    }
}
