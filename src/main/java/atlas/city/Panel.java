package atlas.city;

import java.util.List;

/** A set of cities for which the same indicators are defined. */
public record Panel(String id, Bilingual name, Bilingual description, List<String> cityIds) {}
