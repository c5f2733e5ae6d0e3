package atlas.compare;

import atlas.city.Dossier;
import atlas.city.Evidence;
import atlas.city.SeedFact;
import atlas.city.Source;
import atlas.ui.Notes;
import atlas.ui.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers what a printed comparison rests on, in the order in which it is first used. */
final class SheetSources {
    private final SheetSpeech speech;
    private final Notes notes;

    SheetSources(SheetSpeech speech, Dossier first, Dossier second) {
        this.speech = speech;
        Map<String, Source> sources = new LinkedHashMap<>(first.sources());
        sources.putAll(second.sources());
        Map<String, SeedFact> seeds = new LinkedHashMap<>(first.seedFacts());
        seeds.putAll(second.seedFacts());
        notes = new Notes(sources, seeds);
    }

    /** The numbers of some sources, ascending; empty where none is known. */
    String numbers(Stream<String> ids) {
        return ids.flatMapToInt(id -> notes.number(id).stream())
                .distinct()
                .sorted()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(speech.text("compare.sheet.number-comma")));
    }

    /** The numbers of what a record rests on, in brackets. */
    String numbers(Evidence evidence) {
        String numbers =
                numbers(Stream.concat(evidence.sources().stream(), evidence.seedFacts().stream()));
        return numbers.isEmpty() ? "" : "\u00a0[" + numbers + "]";
    }

    /** All that has a number, in order. */
    List<String> works() {
        return notes.used().stream().map(this::line).toList();
    }

    private String line(Reference reference) {
        return reference.read(
                this::line,
                fact ->
                        speech.text(
                                "reference.seed.label." + fact.document(), fact.id().substring(1)));
    }

    /** Title, publisher and year, as far as the source gives them. */
    private String line(Source source) {
        var imprint = new ArrayList<>(List.of(source.publisher(), source.year()));
        imprint.removeIf(String::isBlank);
        return imprint.isEmpty()
                ? source.title()
                : speech.text(
                        "reference.line",
                        source.title(),
                        String.join(speech.text("reference.comma"), imprint));
    }
}
