package atlas.out;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A document to be printed, whatever it tells of.
 *
 * @param title on the first page, and small on top of the others
 * @param subtitle empty for none
 * @param footer at the foot of every page, beside its number
 * @param locale whose rules break the lines
 */
public record Paper(
        Size size,
        Locale locale,
        String title,
        String subtitle,
        List<Block> blocks,
        String footer,
        Provenance origin) {
    /** The sheet; millimetres. */
    public enum Size {
        A4(210, 297),
        LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }
    }

    /** A part of the text; one follows below the other. */
    public sealed interface Block {}

    /** Says what follows. */
    public record Heading(String text) implements Block {}

    /** Sentences. */
    public record Paragraph(String text, Tone tone) implements Block {
        /** In the usual letters. */
        public Paragraph(String text) {
            this(text, Tone.PLAIN);
        }
    }

    /** How sentences are set. */
    public enum Tone {
        PLAIN,
        /** What is to be read first: larger, with serifs. */
        LEAD,
        /** A story: with serifs. */
        STORY,
        /** Small and grey. */
        NOTE
    }

    /** Points of a list. */
    public record Bullets(List<String> points) implements Block {
        /** Copies the list. */
        public Bullets {
            points = List.copyOf(points);
        }
    }

    /**
     * Rows and columns; the heads are repeated on each page. A row of which only the first cell
     * says something is a heading of those below it.
     *
     * @param fine in small letters, for tables of many rows
     */
    public record Table(List<Column> columns, List<List<Cell>> rows, boolean fine)
            implements Block {
        /** In the usual letters. */
        public Table(List<Column> columns, List<List<Cell>> rows) {
            this(columns, rows, false);
        }

        /** Copies the lists and checks that they fit. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " of " + columns.size());
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, compared with those of the other columns
     * @param side on which its words stand
     */
    public record Column(String head, double share, Side side) {}

    /** Left for words, right for numbers. */
    public enum Side {
        LEFT,
        RIGHT
    }

    /**
     * A cell of a table.
     *
     * @param strong set off, as the better of two values: heavy letters, for ink has no colour
     */
    public record Cell(String text, boolean strong) {
        /** Not set off. */
        public Cell(String text) {
            this(text, false);
        }
    }

    /** Two columns of text, face to face. */
    public record Faced(List<Block> left, List<Block> right) implements Block {
        /** Copies the lists. */
        public Faced {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A chart.
     *
     * @param share of the width of the text that it takes at most, 0 to 1
     * @param caption below it; empty for none
     */
    public record Figure(Drawing drawing, double share, String caption) implements Block {}

    /**
     * Two parts side by side that no page parts, each as high as it is.
     *
     * @param share of the width that the left one takes, 0 to 1
     */
    public record Abreast(List<Block> left, List<Block> right, double share) implements Block {
        /** Copies the lists. */
        public Abreast {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** A chart that is made for paper, as wide as its column. */
    public record Plot(Draft draft) implements Block {}

    /** Draws a chart in points; the units of its drawing are those of the paper. */
    @FunctionalInterface
    public interface Draft {
        /** Of a width. */
        Drawing draw(double width, Ruler ruler);
    }

    /** Measures words as they will be printed. */
    @FunctionalInterface
    public interface Ruler {
        /** The width of a text in a face and a size, in points. */
        double width(Face face, double size, String text);
    }

    /** A picture in a thin frame, as wide as its column. */
    public record Picture(Bitmap bitmap) implements Block {}

    /**
     * Lines to write on, down to the foot of the page; what follows stands below them. Beside other
     * parts they are as many as the least.
     *
     * @param least lines there are to be, on a page of their own if need be
     */
    public record Lines(int least) implements Block {}

    /** What follows begins on another page. */
    public record Break() implements Block {}

    /**
     * Where facts come from, numbered from 1.
     *
     * @param columns in which they stand
     */
    public record Sources(List<String> works, int columns) implements Block {
        /** One below the other. */
        public Sources(List<String> works) {
            this(works, 1);
        }

        /** Copies the list. */
        public Sources {
            works = List.copyOf(works);
        }
    }

    /** Copies the list. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** On A4. */
    public static Paper a4(
            Locale locale,
            String title,
            String subtitle,
            List<Block> blocks,
            String footer,
            Provenance origin) {
        return new Paper(Size.A4, locale, title, subtitle, blocks, footer, origin);
    }

    /** The PDF file. */
    public WholeFile.Content pdf() {
        return fitting(Integer.MAX_VALUE, List.of(() -> this));
    }

    /**
     * The PDF file of the first paper that does not take more pages than that, or else of the last.
     *
     * @param papers the longest first; at least one
     */
    public static WholeFile.Content fitting(int pages, List<Supplier<Paper>> papers) {
        return out -> Press.print(out, pages, papers);
    }
}
