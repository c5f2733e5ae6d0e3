package atlas.pack;

/**
 * Something wrong in a package, and where.
 *
 * @param line as an editor counts, from 1; 0 where the whole file is meant
 * @param column the header's word; empty where the whole line is meant
 * @param rule what the value breaks, as the end of a sentence about it
 */
public record Fault(String file, int line, String column, String value, String rule) {
    private static final int LONGEST_VALUE = 80;

    /** Plain words for whoever has to mend it. */
    public String sentence() {
        String place = line == 0 ? file : "%s, line %d".formatted(file, line);
        String where = column.isEmpty() ? place : "%s, column %s".formatted(place, column);
        return "%s: '%s' %s.".formatted(where, shortened(), rule);
    }

    private String shortened() {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
