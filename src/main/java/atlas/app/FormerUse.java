package atlas.app;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a milieu's former use was: a building that could be converted, or the ground it stands on.
 * Read off the words, so it only helps to find milieus and is never told as a fact.
 */
final class FormerUse {
    // What comes before is the thing itself; what comes after says where, when and in whose hands.
    private static final Pattern REST =
            Pattern.compile(
                    "[(,;]|\\b(of|in|on|at|under|below|near|beside|behind|with|since|for)\\b");
    private static final Set<String> GROUND =
            Set.of(
                    "burnt",
                    "carvings",
                    "destroyed",
                    "estate",
                    "fields",
                    "ground",
                    "grounds",
                    "hill",
                    "hills",
                    "land",
                    "landfill",
                    "lanes",
                    "marked",
                    "out",
                    "quarter",
                    "revival",
                    "showground",
                    "site",
                    "street",
                    "streets",
                    "village",
                    "villages",
                    "wall",
                    "waterfront",
                    "zone");

    private FormerUse() {}

    /**
     * Whether a building is meant, and one that still stood.
     *
     * @param english as the data have it, such as {@code rice fields} or {@code old mill (1923)}
     */
    static boolean isBuilding(String english) {
        var rest = REST.matcher(english);
        String thing = english.substring(0, rest.find() ? rest.start() : english.length()).strip();
        if (thing.isEmpty()) {
            return false;
        }
        return !GROUND.contains(thing.substring(thing.lastIndexOf(' ') + 1));
    }
}
