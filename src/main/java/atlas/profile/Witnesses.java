package atlas.profile;

import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.Milieu;
import atlas.city.Sentence;
import atlas.city.Witness;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What speaks for each index in a city. */
record Witnesses(Dossier dossier) {
    /** A milieu that speaks for an index. */
    record Place(Witness.Place link, Milieu milieu) {}

    /** A sentence that speaks for an index. */
    record Said(Witness.Told link, Sentence sentence) {}

    /** The milieus, in the order of the city's. */
    List<Place> places(int index) {
        return dossier.milieus().stream()
                .flatMap(m -> link(index, m).stream().map(l -> new Place(l, m)))
                .toList();
    }

    /** The sentences, in the order of the story in a language. */
    List<Said> said(int index, Language language) {
        return sentences(language).stream()
                .flatMap(s -> told(s, language).stream().map(t -> new Said(t, s)))
                .filter(s -> s.link().index() == index)
                .toList();
    }

    /** The indices that a milieu speaks for. */
    List<Integer> of(Milieu milieu) {
        return numbers(
                w -> w instanceof Witness.Place place && place.milieuId().equals(milieu.id()));
    }

    /** The links of a sentence, by index. */
    List<Witness.Told> told(Sentence sentence, Language language) {
        return dossier.witnesses().stream()
                .filter(Witness.Told.class::isInstance)
                .map(Witness.Told.class::cast)
                .filter(told -> told.is(sentence, language))
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** The sentences of the story in a language; none where it is not told. */
    List<Sentence> sentences(Language language) {
        return Optional.ofNullable(dossier.stories().get(language))
                .map(Sentence::in)
                .orElse(List.of());
    }

    private Optional<Witness.Place> link(int index, Milieu milieu) {
        return dossier.witnesses().stream()
                .filter(Witness.Place.class::isInstance)
                .map(Witness.Place.class::cast)
                .filter(p -> p.index() == index && p.milieuId().equals(milieu.id()))
                .findFirst();
    }

    private List<Integer> numbers(Predicate<Witness> which) {
        return dossier.witnesses().stream()
                .filter(which)
                .map(Witness::index)
                .distinct()
                .sorted()
                .toList();
    }
}
