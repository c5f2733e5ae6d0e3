package atlas.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sets the blocks of a paper as strips of a width. */
final class Setter {
    static final Letter TEXT = Letter.of(Face.SANS, 9);
    static final Letter NOTE = Letter.of(Face.SANS, 7.5).grey();
    static final Letter HEADING = Letter.of(Face.SANS_BOLD, 11.5);
    private static final Letter LEAD = Letter.of(Face.SERIF, 11);
    private static final Letter STORY = Letter.of(Face.SERIF, 9);
    private static final Letter SOURCE = Letter.of(Face.SANS, 6.5);
    private static final double BETWEEN = 5;
    private static final double COLUMNS_APART = 18;
    private static final double INDENT = 11;
    private static final double TALLEST_FIGURE = 420;

    private final TypeCase types;
    private final LineBreaks breaks;

    Setter(TypeCase types, LineBreaks breaks) {
        this.types = types;
        this.breaks = breaks;
    }

    List<Strip> strips(List<Paper.Block> blocks, double width) {
        return blocks.stream().flatMap(block -> strips(block, width).stream()).toList();
    }

    private List<Strip> strips(Paper.Block block, double width) {
        return switch (block) {
            case Paper.Heading heading -> heading(heading, width);
            case Paper.Paragraph paragraph ->
                    spaced(lines(paragraph.text(), 0, width, letter(paragraph.tone())));
            case Paper.Bullets bullets ->
                    spaced(
                            bullets.points().stream()
                                    .flatMap(point -> point("•", point, TEXT, width).stream())
                                    .toList());
            case Paper.Table table -> spaced(new TableSetter(this).strips(table, width));
            case Paper.Faced faced -> faced(faced, width);
            case Paper.Figure figure -> figure(figure, width);
            case Paper.Abreast abreast -> List.of(abreast(abreast, width));
            case Paper.Plot plot -> spaced(List.of(plot(plot, width)));
            case Paper.Sources sources -> spaced(sources(sources, width));
            case Paper.Picture picture -> spaced(List.of(picture(picture.bitmap(), width)));
            case Paper.Lines lines -> Leaves.lines(lines.least(), width);
            case Paper.Break _ -> List.of();
        };
    }

    /** The text in lines of a width. */
    List<String> broken(String text, double width, Letter letter) {
        return breaks.of(text, width, some -> width(some, letter));
    }

    double width(String text, Letter letter) {
        return types.width(letter.face(), letter.size(), text);
    }

    /** The text as strips, one a line. */
    List<Strip> lines(String text, double indent, double width, Letter letter) {
        return broken(text, width - indent, letter).stream()
                .map(line -> Strip.words(line, indent, letter))
                .toList();
    }

    private static Letter letter(Paper.Tone tone) {
        return switch (tone) {
            case PLAIN -> TEXT;
            case LEAD -> LEAD;
            case STORY -> STORY;
            case NOTE -> NOTE;
        };
    }

    private static List<Strip> spaced(List<Strip> strips) {
        var spaced = new ArrayList<>(strips);
        spaced.add(Strip.space(BETWEEN));
        return spaced;
    }

    private List<Strip> heading(Paper.Heading heading, double width) {
        var strips = new ArrayList<Strip>();
        strips.add(Strip.space(BETWEEN));
        lines(heading.text(), 0, width, HEADING).forEach(line -> strips.add(line.kept()));
        strips.add(Strip.of(3, (pen, x, y) -> pen.rule(x, y, width, 0.5, 0.55)).kept());
        return strips;
    }

    private List<Strip> point(String sign, String text, Letter letter, double width) {
        var lines = new ArrayList<>(lines(text, INDENT, width, letter));
        lines.set(0, Strip.words(sign, 0, letter).beside(lines.getFirst(), 0));
        return lines;
    }

    private List<Strip> faced(Paper.Faced faced, double width) {
        double column = (width - COLUMNS_APART) / 2;
        var left = onGrid(strips(faced.left(), column));
        var right = onGrid(strips(faced.right(), column));
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(i -> at(left, i).beside(at(right, i), column + COLUMNS_APART))
                .toList();
    }

    /** Between paragraphs a whole line, so that the lines of both columns stay level. */
    private static List<Strip> onGrid(List<Strip> strips) {
        return strips.stream().map(s -> s.blank() ? Strip.space(STORY.line()) : s).toList();
    }

    private static Strip at(List<Strip> strips, int index) {
        return index < strips.size() ? strips.get(index) : Strip.space(0);
    }

    private List<Strip> figure(Paper.Figure figure, double width) {
        var drawing = figure.drawing();
        double scale =
                Math.min(
                        width * figure.share() / drawing.width(),
                        TALLEST_FIGURE / drawing.height());
        double left = (width - drawing.width() * scale) / 2;
        var strips = new ArrayList<Strip>();
        strips.add(
                Strip.of(
                        drawing.height() * scale + BETWEEN,
                        (pen, x, y) -> pen.drawing(drawing, x + left, y, scale)));
        if (!figure.caption().isEmpty()) {
            strips.set(0, strips.getFirst().kept());
            for (String line : broken(figure.caption(), width, NOTE)) {
                strips.add(Strip.words(line, (width - width(line, NOTE)) / 2, NOTE));
            }
        }
        return spaced(strips);
    }

    private static Strip picture(Bitmap bitmap, double width) {
        double fitted = Math.min(width, TALLEST_FIGURE * bitmap.width() / bitmap.height());
        double height = fitted * bitmap.height() / bitmap.width();
        double left = (width - fitted) / 2;
        return Strip.of(
                height + BETWEEN, (pen, x, y) -> pen.picture(bitmap, x + left, y, fitted, height));
    }

    private Strip plot(Paper.Plot plot, double width) {
        var drawing = plot.draft().draw(width, types::width);
        return Strip.of(drawing.height(), (pen, x, y) -> pen.drawing(drawing, x, y, 1));
    }

    private Strip abreast(Paper.Abreast abreast, double width) {
        double left = (width - COLUMNS_APART) * abreast.share();
        double shift = left + COLUMNS_APART;
        return Strip.stack(strips(abreast.left(), left))
                .beside(Strip.stack(strips(abreast.right(), width - shift)), shift);
    }

    /** All lines are of one height, so the columns are filled line by line; no page parts them. */
    private List<Strip> sources(Paper.Sources sources, double width) {
        double column = (width - COLUMNS_APART * (sources.columns() - 1)) / sources.columns();
        var lines =
                IntStream.range(0, sources.works().size())
                        .mapToObj(i -> point((i + 1) + "", sources.works().get(i), SOURCE, column))
                        .toList();
        int most = -Math.floorDiv(-lines.stream().mapToInt(List::size).sum(), sources.columns());
        var columns = new ArrayList<List<Strip>>();
        for (var work : lines) {
            if (columns.isEmpty() || columns.getLast().size() >= most) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().addAll(work);
        }
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        IntStream.range(0, columns.size())
                                .mapToObj(c ->
                                        shifted(columns.get(c), row, c * (column + COLUMNS_APART)))
                                .reduce((one, other) -> one.beside(other, 0))
                                .map(strip -> row < rows - 1 ? strip.kept() : strip)
                                .orElseThrow())
                .toList();
    }

    private static Strip shifted(List<Strip> strips, int row, double shift) {
        return Strip.space(0).beside(at(strips, row), shift);
    }
}
