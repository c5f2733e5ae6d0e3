package atlas.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cities of a panel in classes of equal size by overall score. Equal scores share a class, so
 * classes can differ in size, and one can stay empty.
 *
 * @param bands lowest first; those without a city are left out
 * @param classes by city, 1 the lowest; a city without a score is missing
 */
public record Bands(List<Band> bands, Map<String, Integer> classes) {
    /**
     * One class.
     *
     * @param number 1 is the lowest
     * @param low the least score in it, unrounded
     * @param high the greatest
     * @param cities how many
     */
    public record Band(int number, double low, double high, int cities) {}

    /** Copies the collections. */
    public Bands {
        bands = List.copyOf(bands);
        classes = Map.copyOf(classes);
    }

    /** Quantiles of the overall score; {@code wanted} is at least 1. */
    public static Bands of(PanelScores scores, int wanted) {
        var ranked =
                scores.cities().stream()
                        .filter(c -> c.overall().value().isPresent())
                        .sorted((a, b) -> Double.compare(score(a), score(b)))
                        .toList();
        var bands = new ArrayList<Band>();
        var classes = new HashMap<String, Integer>();
        int lower = 0;
        for (int i = 0; i < ranked.size(); i++) {
            double score = score(ranked.get(i));
            if (i > 0 && score > score(ranked.get(i - 1))) {
                lower = i;
            }
            int number = lower * wanted / ranked.size() + 1;
            classes.put(ranked.get(i).cityId(), number);
            add(bands, number, score);
        }
        return new Bands(bands, classes);
    }

    /** The class of a city; empty where it has no score. */
    public Optional<Integer> of(String cityId) {
        return Optional.ofNullable(classes.get(cityId));
    }

    private static void add(List<Band> bands, int number, double score) {
        if (bands.isEmpty() || bands.getLast().number() != number) {
            bands.add(new Band(number, score, score, 1));
        } else {
            Band last = bands.removeLast();
            bands.add(new Band(number, last.low(), score, last.cities() + 1));
        }
    }

    private static double score(CityScores city) {
        return city.overall().orGap();
    }
}
