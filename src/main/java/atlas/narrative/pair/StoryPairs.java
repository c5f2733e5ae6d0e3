package atlas.narrative.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the sections of two stories face to face. */
public final class StoryPairs {
    /**
     * Sections of the same heading.
     *
     * @param heading without its signs; empty for what stands before the first heading
     * @param first Markdown of the section below its heading; empty where the story has none
     */
    public record SectionPair(String heading, Optional<String> first, Optional<String> second) {
        /** Whether both stories have it. */
        public boolean isPair() {
            return first.isPresent() && second.isPresent();
        }
    }

    private static final Pattern TITLE = Pattern.compile("\\A\\s*# [^\\n]*\\R?");
    private static final Pattern HEADING = Pattern.compile("(?m)^## +(.*?)\\s*$");

    private StoryPairs() {}

    /**
     * In the order of the first story; sections that only the second has stand behind the one that
     * they follow there.
     *
     * @param first Markdown in the same language as the second; empty where there is no story
     */
    public static List<SectionPair> of(String first, String second) {
        var one = sections(first);
        var two = sections(second);
        return merged(List.copyOf(one.keySet()), List.copyOf(two.keySet())).stream()
                .map(heading -> pair(heading, one, two))
                .toList();
    }

    private static SectionPair pair(
            String heading, Map<String, String> one, Map<String, String> two) {
        return new SectionPair(
                heading,
                Optional.ofNullable(one.get(heading)),
                Optional.ofNullable(two.get(heading)));
    }

    private static List<String> merged(List<String> one, List<String> two) {
        var all = new ArrayList<>(one);
        for (int i = 0; i < two.size(); i++) {
            if (!all.contains(two.get(i))) {
                int before = i == 0 ? -1 : all.indexOf(two.get(i - 1));
                all.add(before + 1, two.get(i));
            }
        }
        return all;
    }

    /** By heading, in their order; the text of a heading that comes twice is joined. */
    static Map<String, String> sections(String markdown) {
        String story = TITLE.matcher(markdown).replaceFirst("");
        var sections = new LinkedHashMap<String, String>();
        var heading = HEADING.matcher(story);
        String name = "";
        int from = 0;
        while (heading.find()) {
            add(sections, name, story.substring(from, heading.start()));
            name = heading.group(1);
            from = heading.end();
        }
        add(sections, name, story.substring(from));
        return sections;
    }

    private static void add(Map<String, String> sections, String heading, String text) {
        if (!heading.isEmpty() || !text.isBlank()) {
            sections.merge(heading, text.strip(), (one, more) -> one + "\n\n" + more);
        }
    }
}
