package atlas.narrative.pair;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Language;
import atlas.city.Tie;
import atlas.index.pairwise.Side;
import atlas.narrative.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says what joins two cities in networks, and how each is a member. */
public final class BondWords {
    private final Language language;
    private final Phrases phrases;

    /**
     * @param phrases in the same language
     */
    public BondWords(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** A sentence on one city's membership of the UNESCO network at the end of a year. */
    public String membership(City city, int year) {
        String name = city.name().common().in(language);
        return city.membership(year)
                .map(d ->
                        phrases.text(
                                "pair.bond.member",
                                name,
                                d.field().map(f -> phrases.text("field." + f.code())).orElse(""),
                                String.valueOf(city.joined().orElse(d.from()))))
                .orElseGet(() -> phrases.text("pair.bond.no-member", name));
    }

    /**
     * What joins them, one sentence for each bond; at least one, which then says that nothing does.
     *
     * @param cities names of other cities by id
     */
    public List<String> sentences(
            Bonds bonds, PairNames names, Function<String, Bilingual> cities) {
        var said = new ArrayList<String>();
        bonds.field()
                .ifPresent(f ->
                        said.add(
                                phrases.text(
                                        "pair.bond.field", phrases.text("field." + f.code()))));
        bonds.joined()
                .ifPresent(y -> said.add(phrases.text("pair.bond.joined", String.valueOf(y))));
        bonds.titled().forEach(y -> said.add(phrases.text("pair.bond.titled", String.valueOf(y))));
        bonds.direct().forEach(tie -> said.add(direct(tie)));
        if (!bonds.partners().isEmpty()) {
            said.add(
                    phrases.text(
                            "pair.bond.partners",
                            bonds.partners().size(),
                            String.join(
                                    phrases.text("narrative.comma"),
                                    bonds.partners().stream()
                                            .map(p -> cities.apply(p.cityId()).in(language))
                                            .toList())));
        }
        return said.isEmpty()
                ? List.of(
                        phrases.text(
                                "pair.bond.none",
                                names.city(Side.FIRST, language),
                                names.city(Side.SECOND, language)))
                : List.copyOf(said);
    }

    private String direct(Tie tie) {
        String kind = phrases.text("tie-kind." + tie.kind());
        String title = tie.title().in(language);
        return tie.since().isEmpty()
                ? phrases.text("pair.bond.tie.undated", kind, title)
                : phrases.text(
                        "pair.bond.tie", kind, title, String.valueOf(tie.since().getAsInt()));
    }
}
