package atlas.city;

import java.util.Optional;

/**
 * All that a city is called.
 *
 * @param local in the local script; equals the English name where no other is known
 * @param script the writing of {@code local}, such as {@code hangul}
 * @param kana Japanese reading in hiragana
 * @param romaji Hepburn with macrons
 */
public record CityName(
        Bilingual common,
        String local,
        String script,
        Optional<String> kana,
        Optional<String> romaji) {
    /** What stands beside the name in that language; empty where it would only repeat it. */
    public Optional<String> beside(Language language) {
        String other = language == Language.JAPANESE ? common.english() : local;
        return Optional.of(other).filter(o -> !o.equals(common.in(language)));
    }
}
