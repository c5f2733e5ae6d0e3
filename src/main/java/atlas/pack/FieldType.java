package atlas.pack;

import java.util.regex.Pattern;

/** What a cell may hold, named as in the table schema. */
enum FieldType {
    STRING(".*", "is not a text"),
    INTEGER("[+-]?\\d{1,9}", "is not a whole number"),
    NUMBER("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?", "is not a number"),
    LIST("[^\\s].*", "is not a list");

    private final Pattern form;
    private final String rule;

    FieldType(String form, String rule) {
        this.form = Pattern.compile(form, Pattern.DOTALL);
        this.rule = rule;
    }

    boolean accepts(String cell) {
        return form.matcher(cell).matches();
    }

    String rule() {
        return rule;
    }

    boolean isNumeric() {
        return this == INTEGER || this == NUMBER;
    }
}
