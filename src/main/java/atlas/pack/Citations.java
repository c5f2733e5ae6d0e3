package atlas.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The marks in a story that say where a sentence comes from: {@code [S12]} and {@code [src:KZ01]}.
 *
 * @param seedFacts numbers such as S12, in order of first mention
 * @param sources ids, in order of first mention
 */
public record Citations(List<String> seedFacts, List<String> sources) {
    private static final Pattern SEED = Pattern.compile("\\[(S\\d+)]");
    private static final Pattern SOURCE = Pattern.compile("\\[src:([^\\]]*)]");

    /** All marks of a text, each once. */
    public static Citations in(String markdown) {
        return new Citations(found(SEED, markdown), found(SOURCE, markdown));
    }

    private static List<String> found(Pattern mark, String markdown) {
        return mark.matcher(markdown).results().map(r -> r.group(1)).distinct().toList();
    }
}
