package atlas.pack;

import atlas.city.Language;

/** The story of a city in one language, as Markdown. */
public record Narrative(String cityId, Language language, String file, String markdown) {}
