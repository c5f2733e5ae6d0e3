package atlas.pack;

import java.util.List;

/** Columns whose values must stand in columns of another table (or of the same one). */
record ForeignKey(List<String> fields, String table, List<String> targets) {}
