package atlas.store;

/** Which package the facts come from. */
public record PackInfo(String name, String title, String version) {}
