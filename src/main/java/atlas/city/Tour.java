package atlas.city;

import java.util.List;

/** A guided way through the atlas; its steps from first to last. */
public record Tour(String id, Bilingual title, int minutes, Bilingual aim, List<TourStep> steps) {}
