package atlas.narrative.pair;

import atlas.city.Language;
import atlas.city.Population;
import atlas.index.pairwise.Likeness;
import atlas.index.pairwise.PeerFinder;
import atlas.index.pairwise.PeerRule;
import atlas.index.pairwise.Peering;
import atlas.narrative.Phrases;

/** Says by which rule a city is suggested, why this one, or why the rule says nothing. */
public final class PeerWords {
    private final Language language;
    private final Phrases phrases;
    private final Numbers numbers;

    /**
     * @param phrases in the same language
     */
    public PeerWords(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
        this.numbers = new Numbers(language);
    }

    /** The rule's short name. */
    public String name(PeerRule rule) {
        return phrases.text("pair.rule." + DifferenceWords.code(rule));
    }

    /** What the rule does, in one sentence. */
    public String meaning(PeerRule rule) {
        return phrases.text("pair.rule-does." + DifferenceWords.code(rule), PeerFinder.SHARED);
    }

    /**
     * Why a city is suggested.
     *
     * @param own the name of the city that is compared
     */
    public String reason(String own, Peering.Peer peer) {
        String other = peer.city().name().common().in(language);
        return switch (peer.likeness()) {
            case Likeness.OfPopulation both ->
                    phrases.text(
                            "pair.near.population",
                            own,
                            inhabitants(both.own()),
                            other,
                            inhabitants(both.other()));
            case Likeness.OfProfile both ->
                    phrases.text(
                            "pair.near.profile",
                            both.shared(),
                            numbers.fixed(both.apart(), both.apart() < 1 ? 1 : 0));
            case Likeness.OfField both ->
                    phrases.text(
                            "pair.near.field",
                            phrases.text("field." + both.field().code()),
                            Math.round(both.kilometres()));
            case Likeness.OfMilieus both -> milieus(both);
            case Likeness.OfModel both -> model(both, own, other);
        };
    }

    private String inhabitants(Population population) {
        return population.year().isEmpty()
                ? phrases.text("pair.near.people", population.inhabitants())
                : phrases.text(
                        "pair.near.people.dated",
                        population.inhabitants(),
                        String.valueOf(population.year().getAsInt()));
    }

    private String milieus(Likeness.OfMilieus both) {
        return phrases.text(
                "pair.near.milieus",
                both.shared().size(),
                String.join(
                        phrases.text("narrative.comma"),
                        both.shared().stream().map(kind -> kind.name().in(language)).toList()));
    }

    private String model(Likeness.OfModel both, String own, String other) {
        String model = phrases.text("model." + both.own().model().code());
        if (both.own().fromSeed() && both.other().fromSeed()) {
            return phrases.text("pair.near.model", model);
        }
        String read =
                both.own().fromSeed()
                        ? other
                        : both.other().fromSeed() ? own : phrases.text("pair.and", own, other);
        return phrases.text("pair.near.model.read", model, read);
    }

    /** Why a rule says nothing of a city. */
    public String none(String own, Peering.None none) {
        return phrases.text(
                "pair.nobody." + DifferenceWords.code(none.why()), own, PeerFinder.SHARED);
    }
}
