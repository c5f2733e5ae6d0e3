package atlas.ui;

import atlas.city.City;
import atlas.city.Milieu;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which words name a milieu, each of which tells the city that it lies in. */
final class Telltale {
    private static final Pattern JOINTS = Pattern.compile("\\s*[()（）/／,、]\\s*");
    private static final int SHORTEST_LATIN = 4;
    private static final int SHORTEST_LOCAL = 3;

    /** What is left without the city's name is often a word for such places in general. */
    private static final int TELLING_LATIN = 10;

    private static final int TELLING_LOCAL = 5;

    private Telltale() {}

    /** Names of a city. */
    static Stream<String> names(City city) {
        var name = city.name();
        return Stream.of(name.common().english(), name.common().japanese(), name.local());
    }

    /** The whole name, its parts, and the same without the name of its city. */
    static Stream<String> names(Milieu milieu, City city) {
        return Stream.of(milieu.name().english(), milieu.name().japanese())
                .flatMap(whole -> Stream.concat(Stream.of(whole), parts(whole)))
                .flatMap(name -> Stream.concat(Stream.of(name), without(name, city)));
    }

    private static Stream<String> parts(String name) {
        return JOINTS.splitAsStream(name)
                .filter(part -> length(part) >= (isLatin(part) ? SHORTEST_LATIN : SHORTEST_LOCAL));
    }

    private static Stream<String> without(String name, City city) {
        String left = name;
        for (String each : List.copyOf(names(city).toList())) {
            left = left.replace(each, "");
        }
        String rest = left.strip();
        boolean tells = length(rest) >= (isLatin(rest) ? TELLING_LATIN : TELLING_LOCAL);
        return tells && !rest.equals(name) ? Stream.of(rest) : Stream.empty();
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Whether blanks say where words end. */
    static boolean isLatin(String words) {
        return words.codePoints().allMatch(letter -> letter < 0x2000 || letter == '’');
    }
}
