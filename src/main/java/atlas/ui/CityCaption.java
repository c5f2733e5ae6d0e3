package atlas.ui;

import atlas.city.City;
import atlas.city.CityName;
import atlas.city.Language;
import atlas.state.Names;
import java.util.Optional;

/**
 * The name of a city as it stands on the map, and what stands beside it.
 *
 * @param script of the name, for the style class {@code script-...}; that class chooses the font
 * @param besideScript of what stands beside it
 */
public record CityCaption(
        String name, String script, Optional<String> beside, String besideScript) {
    private static final String LATIN = "latin";
    private static final String JAPANESE = "han-japanese";

    /** In place of a name that is withheld. */
    public static final CityCaption WITHHELD = alone("?", LATIN);

    /** For a wish and the language of the atlas, which matters where both names are wished. */
    public static CityCaption of(City city, Names wish, Language language) {
        CityName name = city.name();
        return switch (wish) {
            case ENGLISH -> alone(name.common().english(), LATIN);
            case LOCAL -> alone(name.local(), name.script());
            case BOTH -> both(name, language);
        };
    }

    private static CityCaption alone(String name, String script) {
        return new CityCaption(name, script, Optional.empty(), LATIN);
    }

    private static CityCaption both(CityName name, Language language) {
        boolean japanese = language == Language.JAPANESE;
        return new CityCaption(
                name.common().in(language),
                japanese ? JAPANESE : LATIN,
                name.beside(language),
                japanese ? LATIN : name.script());
    }
}
