package atlas.ui;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Milieu;
import atlas.state.Focus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lies over the names of cities that a class is to guess, wherever words mention them. */
public final class Veil {
    /** Over nothing. */
    public static final Veil NONE = new Veil(List.of());

    private static final int SHORTEST = 2;

    private final Optional<Pattern> names;

    private Veil(List<String> names) {
        this.names =
                Optional.of(names.stream().map(Veil::pattern).collect(Collectors.joining("|")))
                        .filter(pattern -> !pattern.isEmpty())
                        .map(pattern ->
                                Pattern.compile(
                                        pattern,
                                        Pattern.CASE_INSENSITIVE
                                                | Pattern.UNICODE_CASE
                                                | Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** Over the names that are withheld now. */
    public static Veil of(Focus focus, Collection<City> cities) {
        return of(focus, cities, List.of());
    }

    /** Over the names that are withheld now, and over those of the milieus in such cities. */
    public static Veil of(Focus focus, Collection<City> cities, Collection<Milieu> milieus) {
        if (!focus.masked()) {
            return NONE;
        }
        var asked =
                cities.stream()
                        .filter(city -> focus.hides(city.id()))
                        .collect(Collectors.toMap(City::id, Function.identity(), (one, _) -> one));
        return new Veil(
                Stream.concat(
                                asked.values().stream().flatMap(Telltale::names),
                                milieus.stream().flatMap(milieu -> names(milieu, asked)))
                        .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST)
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList());
    }

    private static Stream<String> names(Milieu milieu, Map<String, City> asked) {
        return Stream.ofNullable(asked.get(milieu.cityId()))
                .flatMap(city -> Telltale.names(milieu, city));
    }

    /** The words with a question mark for each name. */
    public String over(String words) {
        String mark = Matcher.quoteReplacement(CityCaption.WITHHELD.name());
        return names.map(n -> n.matcher(words).replaceAll(mark)).orElse(words);
    }

    /** The words in both languages with a question mark for each name. */
    public Bilingual over(Bilingual words) {
        return new Bilingual(over(words.english()), over(words.japanese()));
    }

    /** Whether some words would give a name away. */
    public boolean hides(Bilingual words) {
        return !over(words).equals(words);
    }

    // Only writings with blanks say where a word ends.
    private static String pattern(String name) {
        String quoted = Pattern.quote(name);
        return Telltale.isLatin(name) ? "(?<!\\w)" + quoted + "(?!\\w)" : quoted;
    }
}
