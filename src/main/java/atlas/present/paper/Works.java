package atlas.present.paper;

import atlas.city.Source;
import atlas.ui.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says where facts were read. */
record Works(Speech speech, Function<String, Optional<Reference>> references) {
    /** Of some ids, each once; what nobody knows is left out. */
    List<String> lines(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> references.apply(id).stream())
                .map(this::line)
                .distinct()
                .toList();
    }

    private String line(Reference reference) {
        return reference.read(
                this::line,
                fact ->
                        speech.text(
                                "reference.seed.label." + fact.document(), fact.id().substring(1)));
    }

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
