package atlas.map;

import atlas.city.Country;
import atlas.city.Folding;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a country is called: its names in the atlas, and its everyday name where that differs. */
final class CountryNames {
    private static final Map<String, Locale> LOCALES =
            Stream.of(Locale.getISOCountries())
                    .map(code -> Locale.of("", code))
                    .collect(Collectors.toMap(Locale::getISO3Country, Function.identity()));

    private CountryNames() {}

    /** Such as "Republic of Korea", "韓国", "South Korea". May be asked for on any thread. */
    static Stream<String> all(Country country) {
        return Stream.concat(
                Stream.of(country.name().english(), country.name().japanese()),
                Optional.ofNullable(LOCALES.get(country.iso3())).stream()
                        .map(locale -> locale.getDisplayCountry(Locale.ENGLISH)));
    }

    /**
     * Whether a word of one of the names begins so. Japanese has no spaces: there, any part counts.
     *
     * @param typed folded
     */
    static boolean say(Country country, String typed) {
        String names = all(country).map(Folding::fold).collect(Collectors.joining(" ", " ", ""));
        boolean latin = typed.chars().allMatch(c -> c < 128);
        return names.contains(latin ? " " + typed : typed);
    }
}
