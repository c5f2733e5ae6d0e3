package atlas.out;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for spreadsheets: CSV as RFC 4180 has it, in UTF-8 with a byte order mark, which tells
 * them the encoding. Each row ends with where it comes from, so that it holds when rows are sorted
 * or copied and every line of the file stays a row of the table.
 *
 * <p>Words that a spreadsheet would take for a formula get an apostrophe before them, and so do
 * words that begin with one: a program that reads the file has the words again by taking one
 * apostrophe away from the beginning of a cell. Numbers are written without, whatever their sign.
 *
 * @param heads one for each column
 */
public record CsvTable(List<String> heads, List<List<Cell>> rows) {
    // What begins a formula in one spreadsheet or another, in the wide signs of Japanese too.
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final char APOSTROPHE = '\'';
    private static final List<String> ORIGIN =
            List.of("pack", "scenario", "exported", "share_code");

    /** What stands in a cell. */
    public sealed interface Cell {}

    /** Words, written so that no spreadsheet takes them for a formula. */
    public record Words(String text) implements Cell {}

    /** A number, in full and with a point, whatever the language. */
    public record Amount(double value) implements Cell {
        /** Refuses what no spreadsheet reads. */
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a number to write: " + value);
            }
        }
    }

    /** Nothing is known. */
    public record Nothing() implements Cell {}

    /** Copies the lists and checks that they fit. */
    public CsvTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(row.size() + " cells of " + heads.size());
            }
        }
    }

    /** The file. */
    public WholeFile.Content file(Provenance origin) {
        return out -> write(out, origin);
    }

    private void write(OutputStream out, Provenance origin) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(line(Stream.concat(heads.stream(), ORIGIN.stream()).map(CsvTable::quoted)));
        var source =
                Stream.of(origin.pack(), origin.scenario(), origin.date().toString(), origin.code())
                        .map(CsvTable::quoted)
                        .toList();
        for (var row : rows) {
            lines.add(line(Stream.concat(row.stream().map(CsvTable::text), source.stream())));
        }
        out.write(("\ufeff" + String.join("", lines)).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Words words -> quoted(words.text());
            case Amount amount -> plain(amount.value());
            case Nothing _ -> "";
        };
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }

    private static String quoted(String text) {
        boolean marked = !text.isEmpty() && (FORMULA + APOSTROPHE).indexOf(text.charAt(0)) >= 0;
        String safe = marked ? APOSTROPHE + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
