package atlas.map;

import atlas.city.City;
import atlas.city.CityName;
import atlas.city.Folding;
import atlas.state.Filter;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which cities pass a filter, on any thread. */
final class Sieve {
    private final Known known;
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Sieve(Known known) {
        this.known = known;
    }

    /**
     * @param year the network is as at the end of this year: who joins later is not there yet
     */
    Predicate<City> passing(Filter filter, int year) {
        Predicate<City> says = saying(filter.text());
        return city ->
                passesField(filter, city, year)
                        && passesRest(filter, city, year)
                        && says.test(city);
    }

    // Who will join is no outsider; else the map would be full before the network is.
    private static boolean passesField(Filter filter, City city, int year) {
        return city.field(year)
                .map(f -> !filter.hidden().contains(f))
                .orElseGet(() -> filter.outsiders() && city.joinsAfter(year).isEmpty());
    }

    private boolean passesRest(Filter filter, City city, int year) {
        return filter.country().map(c -> c.equals(city.country().iso3())).orElse(true)
                && joined(filter, city, year)
                && (!filter.scored() || known.measured().contains(city.id()))
                && (!filter.told() || known.told().contains(city.id()));
    }

    private static boolean joined(Filter filter, City city, int year) {
        if (filter.joinedFrom().isEmpty() && filter.joinedTo().isEmpty()) {
            return true;
        }
        OptionalInt joined = city.joined();
        return joined.isPresent()
                && joined.getAsInt() <= year
                && joined.getAsInt() >= filter.joinedFrom().orElse(Integer.MIN_VALUE)
                && joined.getAsInt() <= filter.joinedTo().orElse(Integer.MAX_VALUE);
    }

    /**
     * All the words are in its names, each of them anywhere; a mere sign is looked for as it is.
     */
    private Predicate<City> saying(String text) {
        if (text.isBlank()) {
            return _ -> true;
        }
        String folded = Folding.fold(text);
        if (folded.isEmpty()) {
            String sign = text.strip();
            return city -> names(city).anyMatch(name -> name.contains(sign));
        }
        List<String> typed = List.of(folded.split(" "));
        return city -> {
            String own = words.computeIfAbsent(city.id(), _ -> words(city));
            return typed.stream().allMatch(own::contains);
        };
    }

    private static String words(City city) {
        return names(city).map(Folding::fold).distinct().collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(City city) {
        CityName name = city.name();
        return Stream.of(
                        Stream.of(name.common().english(), name.common().japanese(), name.local()),
                        CountryNames.all(city.country()),
                        name.kana().stream(),
                        name.romaji().stream(),
                        city.prefecture().stream().map(p -> p.english()),
                        city.prefecture().stream().map(p -> p.japanese()))
                .flatMap(s -> s);
    }
}
