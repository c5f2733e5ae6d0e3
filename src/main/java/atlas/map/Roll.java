package atlas.map;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Folding;
import atlas.city.Language;
import atlas.state.Order;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All cities in each order in which they can be listed; sorted when first asked for. */
final class Roll {
    private final List<City> cities;
    private final Function<String, Optional<Rating>> score;
    private final Map<Language, List<City>> byName = new HashMap<>();
    private final Map<Language, Map<Order, List<City>>> sorted = new HashMap<>();
    private int rankedYear;
    private List<City> ranked = List.of();

    private record Keyed<K>(K key, City city) {}

    Roll(List<City> cities, Function<String, Optional<Rating>> score) {
        this.cities = cities;
        this.score = score;
    }

    /** The cities that win where there is room for one come first. */
    List<City> byImportance(int year) {
        if (year != rankedYear) {
            rankedYear = year;
            ranked = Importance.ranked(cities, year, c -> score.apply(c.id()).isPresent());
        }
        return ranked;
    }

    /** Among equals, and where the thing to be sorted by is missing, by name. */
    List<City> by(Order order, Language language) {
        var sortings = sorted.computeIfAbsent(language, _ -> new EnumMap<>(Order.class));
        return sortings.computeIfAbsent(
                order,
                _ -> {
                    List<City> names = byName.computeIfAbsent(language, this::sortedByName);
                    return switch (order) {
                        case NAME -> names;
                        case YEAR -> sorted(names, c -> c.joined().orElse(Integer.MAX_VALUE));
                        case POPULATION -> sorted(names, c -> -inhabitants(c));
                        case SCORE -> byScore(names);
                    };
                });
    }

    private List<City> byScore(List<City> names) {
        Map<Bilingual, Long> sizes =
                names.stream()
                        .flatMap(c -> score.apply(c.id()).stream())
                        .collect(Collectors.groupingBy(Rating::panel, Collectors.counting()));
        return sorted(names, c -> standing(score.apply(c.id()), sizes));
    }

    private static Standing standing(Optional<Rating> rating, Map<Bilingual, Long> sizes) {
        return rating.map(r ->
                        new Standing(
                                sizes.getOrDefault(r.panel(), 0L), r.panel().english(), r.score()))
                .orElse(Standing.NONE);
    }

    /** Scores of different panels are not compared: the panel with the most of them comes first. */
    private record Standing(long size, String panel, double score) implements Comparable<Standing> {
        static final Standing NONE = new Standing(0, "", 0);

        private static final Comparator<Standing> BEST_FIRST =
                Comparator.comparingLong(Standing::size)
                        .reversed()
                        .thenComparing(Standing::panel)
                        .thenComparing(Comparator.comparingDouble(Standing::score).reversed());

        @Override
        public int compareTo(Standing other) {
            return BEST_FIRST.compare(this, other);
        }
    }

    private List<City> sortedByName(Language language) {
        return sorted(
                cities.stream().sorted(Comparator.comparing(City::id)).toList(),
                c -> nameKey(c, language));
    }

    /** By the name's letters; in Japanese by its reading. */
    static String nameKey(City city, Language language) {
        String name = city.name().common().in(language);
        return key(
                language == Language.JAPANESE ? city.name().kana().orElse(name) : name, language);
    }

    /** What words are sorted by. */
    static String key(String words, Language language) {
        return language == Language.JAPANESE
                ? Folding.reading(words)
                : Folding.fold(words).replace(" ", "");
    }

    private static <K extends Comparable<K>> List<City> sorted(
            List<City> cities, Function<City, K> key) {
        return cities.stream()
                .map(c -> new Keyed<>(key.apply(c), c))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::city)
                .toList();
    }

    private static int inhabitants(City city) {
        return city.population().map(p -> p.inhabitants()).orElse(0);
    }
}
