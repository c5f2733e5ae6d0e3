package atlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shipped CSV file, read by other means than the program's, to check the program. */
record RawTable(List<Map<String, String>> rows) {
    static RawTable of(String name) {
        try {
            var lines = cells(Files.readString(Path.of("data", name + ".csv")));
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var row = new HashMap<String, String>();
                for (int i = 0; i < line.size(); i++) {
                    row.put(lines.getFirst().get(i), line.get(i));
                }
                rows.add(row);
            }
            return new RawTable(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "no column " + column);
    }

    static List<String> list(Map<String, String> row, String column) {
        return Stream.of(cell(row, column).split(";", -1)).filter(s -> !s.isEmpty()).toList();
    }

    Map<String, String> one(String column, String value) {
        return where(column, value).rows.getFirst();
    }

    RawTable where(String column, String value) {
        return new RawTable(rows.stream().filter(row -> cell(row, column).equals(value)).toList());
    }

    List<String> column(String column) {
        return rows.stream().map(row -> cell(row, column)).sorted().collect(Collectors.toList());
    }

    private static List<List<String>> cells(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                // A doubled quote inside quotes leaves and re-enters; the letter itself is put
                // back.
                quoted = !quoted;
                cell.append('"');
            } else if (c == ',' && !quoted) {
                line.add(unquoted(cell));
            } else if (c == '\n' && !quoted) {
                line.add(unquoted(cell));
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                cell.append(c);
            }
        }
        return lines;
    }

    private static String unquoted(StringBuilder cell) {
        String raw = cell.toString();
        cell.setLength(0);
        return raw.startsWith("\"")
                ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"")
                : raw;
    }
}
