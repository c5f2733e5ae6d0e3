package atlas.out;

import java.util.ArrayList;
import java.util.List;

/** Sets tables: each row is a strip, and the heads stand again on top of each page. */
final class TableSetter {
    private static final Letter CELL = Letter.of(Face.SANS, 8.5);
    private static final Letter STRONG = Letter.of(Face.SANS_BOLD, 8.5);
    private static final double APART = 8;
    private static final double ROOM = 2;
    private static final double FINE = 0.765;
    private static final double FINE_APART = 6;

    private final Setter setter;

    TableSetter(Setter setter) {
        this.setter = setter;
    }

    List<Strip> strips(Paper.Table table, double width) {
        double[] widths = widths(table, width);
        var heads = table.columns().stream().map(c -> new Paper.Cell(c.head(), true)).toList();
        var head = List.of(row(table, heads, widths, 0.9, 0).kept());
        var strips = new ArrayList<>(head);
        table.rows()
                .forEach(cells -> {
                    var row = row(table, cells, widths, 0.3, 0.7).below(head);
                    strips.add(isHeading(cells) ? row.kept() : row);
                });
        return strips;
    }

    private static boolean isHeading(List<Paper.Cell> cells) {
        return cells.size() > 1 && cells.stream().skip(1).allMatch(cell -> cell.text().isEmpty());
    }

    private static double[] widths(Paper.Table table, double width) {
        double shares = table.columns().stream().mapToDouble(Paper.Column::share).sum();
        double room = width - apart(table) * (table.columns().size() - 1);
        return table.columns().stream().mapToDouble(c -> room * c.share() / shares).toArray();
    }

    private Strip row(
            Paper.Table table, List<Paper.Cell> cells, double[] widths, double rule, double grey) {
        double room = table.fine() ? ROOM / 2 : ROOM;
        double height = 0;
        var inks = new ArrayList<Strip.Ink>();
        double left = 0;
        for (int i = 0; i < widths.length; i++) {
            var letter = letter(table, cells.get(i));
            var lines = setter.broken(cells.get(i).text(), widths[i], letter);
            height = Math.max(height, lines.size() * letter.line());
            boolean right = table.columns().get(i).side() == Paper.Side.RIGHT;
            for (int line = 0; line < lines.size(); line++) {
                String words = lines.get(line);
                double dx = left + (right ? widths[i] - setter.width(words, letter) : 0);
                double dy = room + line * letter.line() + letter.base();
                inks.add((pen, x, y) -> pen.words(words, x + dx, y + dy, letter));
            }
            left += widths[i] + apart(table);
        }
        double full = height + 2 * room;
        double length = left - apart(table);
        inks.add((pen, x, y) -> pen.rule(x, y + full, length, rule, grey));
        return Strip.of(full, (pen, x, y) -> inks.forEach(ink -> ink.draw(pen, x, y)));
    }

    private static double apart(Paper.Table table) {
        return table.fine() ? FINE_APART : APART;
    }

    private static Letter letter(Paper.Table table, Paper.Cell cell) {
        var letter = cell.strong() ? STRONG : CELL;
        double size = table.fine() ? letter.size() * FINE : letter.size();
        return new Letter(letter.face(), size, letter.colour());
    }
}
