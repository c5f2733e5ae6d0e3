package atlas.ui;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.state.Focus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        if (!focus.masked()) {
            return NONE;
        }
        return new Veil(
                cities.stream()
                        .filter(city -> focus.hides(city.id()))
                        .map(City::name)
                        .flatMap(n ->
                                Stream.of(n.common().english(), n.common().japanese(), n.local()))
                        .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList());
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
        boolean blanks = name.codePoints().allMatch(letter -> letter < 0x2000);
        return blanks ? "\\b" + quoted + "\\b" : quoted;
    }
}
