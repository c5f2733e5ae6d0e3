package atlas.city;

import java.util.Arrays;
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
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'%s' is not a %s".formatted(code, type.getSimpleName())));
    }
}
