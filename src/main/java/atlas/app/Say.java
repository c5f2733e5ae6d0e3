package atlas.app;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.ui.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words in both languages at once, for what is found in either. */
final class Say {
    private Say() {}

    /** What is said in each language. */
    static Bilingual both(Function<Language, String> said) {
        return new Bilingual(said.apply(Language.ENGLISH), said.apply(Language.JAPANESE));
    }

    /** The words of a key in each language. */
    static Bilingual both(String key, Object... arguments) {
        return both(language -> Messages.text(language, key, arguments));
    }

    /** The words of a key in all languages. */
    static List<String> all(String key) {
        var both = both(key);
        return List.of(both.english(), both.japanese());
    }

    /** Parts with dots between them; empty ones are left out. */
    static String dotted(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
