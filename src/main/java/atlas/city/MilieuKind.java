package atlas.city;

/** What sort of place a milieu is: art village, incubator, historic district. */
public record MilieuKind(String id, Bilingual name) {}
