package atlas.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences for those who hear the window. */
final class Spoken {
    private Spoken() {}

    /** Parts one after the other; what is empty is left out. */
    static String of(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
