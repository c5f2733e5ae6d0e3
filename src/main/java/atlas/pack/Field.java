package atlas.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param delimiter between the parts of a list; empty for other types
 */
record Field(String name, FieldType type, String delimiter, Constraints constraints) {
    /** The parts of a list's cell; any other cell is its own single part; an empty one has none. */
    List<String> parts(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return type == FieldType.LIST
                ? List.of(cell.split(Pattern.quote(delimiter), -1))
                : List.of(cell);
    }
}
