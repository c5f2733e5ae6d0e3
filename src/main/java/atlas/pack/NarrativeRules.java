package atlas.pack;

import atlas.city.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stories belong to cities, cite what exists, and say the same in both languages. */
final class NarrativeRules {
    private final Pack pack;
    private final Faults faults;
    private final Set<String> cities;
    private final Set<String> sources;
    private final Set<String> seedFacts;

    NarrativeRules(Pack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
        cities = keys("cities");
        sources = keys("sources");
        seedFacts = keys("seed-facts");
    }

    void check() {
        pack.narratives().forEach(this::belongs);
        pack.narratives().forEach(this::citesWhatExists);
        Map<String, List<Narrative>> byCity =
                pack.narratives().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Narrative::cityId, TreeMap::new, Collectors.toList()));
        byCity.values().forEach(this::pair);
    }

    private void belongs(Narrative story) {
        if (!cities.contains(story.cityId())) {
            fault(story, 0, story.cityId(), "is not among the cities");
        }
    }

    private void citesWhatExists(Narrative story) {
        var lines = story.markdown().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var cited = Citations.in(lines.get(i));
            missing(story, i + 1, cited.sources(), sources);
            missing(story, i + 1, cited.seedFacts(), seedFacts);
        }
    }

    private void missing(Narrative story, int line, List<String> cited, Set<String> known) {
        cited.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> fault(story, line, id, "is cited but not in the package"));
    }

    private void pair(List<Narrative> stories) {
        if (stories.size() != Language.values().length) {
            fault(stories.getFirst(), 0, stories.getFirst().cityId(), "has one language only");
            return;
        }
        var first = blocks(stories.getFirst());
        var second = blocks(stories.getLast());
        if (headings(first) != headings(second)) {
            String rule = "headings, but the other language has " + headings(first);
            fault(stories.getLast(), 0, String.valueOf(headings(second)), rule);
        } else if (first.size() != second.size()) {
            String rule = "paragraphs, but the other language has " + first.size();
            fault(stories.getLast(), 0, String.valueOf(second.size()), rule);
        } else {
            sameCitations(stories.getLast(), first, second);
        }
    }

    private void sameCitations(Narrative story, List<String> first, List<String> second) {
        for (int i = 0; i < first.size(); i++) {
            var cited = cited(second.get(i));
            var other = cited(first.get(i));
            if (!cited.equals(other)) {
                String place = "is cited in block %d, ".formatted(i + 1);
                fault(story, 0, cited.toString(), place + "but in the other language " + other);
            }
        }
    }

    private static List<String> cited(String block) {
        var citations = Citations.in(block);
        return Stream.concat(citations.seedFacts().stream(), citations.sources().stream())
                .sorted()
                .toList();
    }

    private static List<String> blocks(Narrative story) {
        return Stream.of(story.markdown().strip().split("\\n\\s*\\n")).toList();
    }

    private static long headings(List<String> blocks) {
        return blocks.stream().filter(block -> block.startsWith("#")).count();
    }

    private Set<String> keys(String table) {
        return pack.table(table).rows().stream().map(Row::key).collect(Collectors.toSet());
    }

    private void fault(Narrative story, int line, String value, String rule) {
        faults.add(new Fault(story.file(), line, "", value, rule));
    }
}
