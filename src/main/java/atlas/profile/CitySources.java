package atlas.profile;

import atlas.city.Confidence;
import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.Source;
import atlas.ui.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources behind a city's records, in the order of the panel's tabs; a source's number is its
 * place in the list.
 */
record CitySources(List<Source> numbered, List<Backing> records) {
    /** What one record rests on. */
    record Backing(List<String> sources, Confidence confidence) {}

    static CitySources of(Dossier dossier) {
        List<Backing> records = records(dossier).toList();
        var ids = new LinkedHashSet<String>();
        records.forEach(r -> ids.addAll(r.sources()));
        String story = dossier.stories().getOrDefault(Language.ENGLISH, "");
        ids.addAll(Markdown.citations(story));
        ids.addAll(dossier.sources().keySet().stream().sorted().toList());
        var numbered = new ArrayList<Source>();
        for (String id : ids) {
            Source source = dossier.sources().get(id);
            if (source != null) {
                numbered.add(source);
            }
        }
        return new CitySources(List.copyOf(numbered), records);
    }

    /** From 1; 0 if it is none of them. By id, not by all that is known of a source. */
    int number(Source source) {
        int number = numbered.size();
        while (number > 0 && !numbered.get(number - 1).id().equals(source.id())) {
            number--;
        }
        return number;
    }

    long withoutSource() {
        return records.stream().filter(r -> r.sources().isEmpty()).count();
    }

    /** How many records stand at each level of confidence. */
    Map<Confidence, Long> byConfidence() {
        return records.stream()
                .collect(Collectors.groupingBy(Backing::confidence, Collectors.counting()));
    }

    private static Stream<Backing> records(Dossier dossier) {
        var city = Stream.of(new Backing(dossier.basis().sources(), dossier.city().confidence()));
        var designations =
                dossier.basis().memberships().stream()
                        .map(m -> new Backing(m.sources(), m.designation().confidence()));
        var milieus = dossier.milieus().stream().map(m -> m.evidence());
        var events = dossier.events().stream().map(e -> e.evidence());
        var evidence =
                Stream.concat(milieus, events).map(e -> new Backing(e.sources(), e.confidence()));
        var ties = dossier.ties().stream().map(t -> new Backing(t.sources(), t.confidence()));
        var observations =
                dossier.observations().stream()
                        .map(o -> new Backing(List.of(o.sourceId()), o.confidence()));
        return Stream.of(city, designations, evidence, ties, observations).flatMap(s -> s);
    }
}
