package atlas.store;

import java.util.Arrays;

/** Compares versions such as 2026.11.0 number by number. */
final class Versions {
    private Versions() {}

    static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+"))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
