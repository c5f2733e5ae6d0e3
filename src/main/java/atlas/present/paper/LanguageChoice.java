package atlas.present.paper;

import atlas.city.Language;
import java.util.List;

/** In which languages something is to be put on paper. */
enum LanguageChoice {
    ENGLISH,
    JAPANESE,
    BOTH;

    /** That one only. */
    static LanguageChoice of(Language language) {
        return language == Language.JAPANESE ? JAPANESE : ENGLISH;
    }

    /** The language of the moment comes first of both. */
    List<Language> languages(Language now) {
        return switch (this) {
            case ENGLISH -> List.of(Language.ENGLISH);
            case JAPANESE -> List.of(Language.JAPANESE);
            case BOTH -> List.of(now, now.other());
        };
    }
}
