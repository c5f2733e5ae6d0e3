package atlas.city;

import java.util.List;

/**
 * What rests on a source in one table.
 *
 * @param table such as {@code milieu} or {@code observation}; stories are {@code narrative}
 * @param facts how many of its records cite the source; both languages of a story count as one
 * @param cityIds the cities these records belong to, the one with most records first
 */
public record SourceUse(String table, int facts, List<String> cityIds) {}
