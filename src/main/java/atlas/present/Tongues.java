package atlas.present;

import atlas.city.Language;
import java.util.List;

/** In which language the class reads what is told. */
public enum Tongues {
    /** That of the atlas. */
    AS_ATLAS,
    ENGLISH,
    JAPANESE,
    BOTH;

    /** The languages, the first one first, while the atlas speaks one of them. */
    List<Language> of(Language atlas) {
        return switch (this) {
            case AS_ATLAS -> List.of(atlas);
            case ENGLISH -> List.of(Language.ENGLISH);
            case JAPANESE -> List.of(Language.JAPANESE);
            case BOTH -> List.of(atlas, atlas.other());
        };
    }
}
