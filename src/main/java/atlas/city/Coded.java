package atlas.city;

import java.util.Locale;

/** An enumerated fact: written in the pack and in the database as lower-case words with hyphens. */
public interface Coded {
    /** The name of the constant; every enum has it. */
    String name();

    /** {@code MEDIA_ARTS} is {@code media-arts}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException if the type has no such code
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (isCode(code, constant.name())) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "'%s' is not a %s".formatted(code, type.getSimpleName()));
    }

    /** Compared letter by letter: a start looks up thousands, and would write each code anew. */
    private static boolean isCode(String code, String name) {
        if (code.length() != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            char coded = letter == '_' ? '-' : Character.toLowerCase(letter);
            if (code.charAt(i) != coded) {
                return false;
            }
        }
        return true;
    }
}
