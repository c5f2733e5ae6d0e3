package atlas.city;

import java.util.List;

/**
 * A tour as the pack gives it: places, years and ideas by their ids, with words. What it looks like
 * on the screen is made of it.
 */
public record GivenTour(
        String id, Bilingual title, int minutes, Bilingual aim, List<GivenStep> steps) {}
