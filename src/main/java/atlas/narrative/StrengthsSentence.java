package atlas.narrative;

import atlas.city.Language;
import atlas.index.IndicatorScore;
import atlas.index.Place;
import atlas.index.Strengths;
import java.util.ArrayList;
import java.util.List;

/** Says in what a city is strong and weak: its best and worst indicators by place. */
public final class StrengthsSentence {
    private final Language language;
    private final Phrases phrases;

    /**
     * @param phrases in the same language
     */
    public StrengthsSentence(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** One or two sentences on a city; empty where it is neither strong nor weak in anything. */
    public String of(String city, String panel, Strengths strengths) {
        var sentences = new ArrayList<String>();
        if (!strengths.best().isEmpty()) {
            sentences.add(phrases.text("narrative.strong", city, panel, list(strengths.best())));
        }
        if (!strengths.worst().isEmpty()) {
            String key = sentences.isEmpty() ? "narrative.weak.only" : "narrative.weak";
            sentences.add(phrases.text(key, city, panel, list(strengths.worst())));
        }
        return String.join(language == Language.JAPANESE ? "" : " ", sentences);
    }

    /** "a (1st of 34), b (2nd of 34) and c (3rd of 34)"; parted by more than commas if need be. */
    private String list(List<IndicatorScore> scores) {
        String comma = phrases.text("narrative.comma");
        var parts = scores.stream().map(this::placed).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        boolean plain = parts.stream().noneMatch(part -> part.contains(comma));
        return phrases.text(
                plain ? "narrative.and" : "narrative.and.long",
                String.join(
                        plain ? comma : phrases.text("narrative.semicolon"),
                        parts.subList(0, parts.size() - 1)),
                parts.getLast());
    }

    private String placed(IndicatorScore score) {
        return phrases.text(
                Strengths.isPrefectural(score) ? "narrative.placed.prefecture" : "narrative.placed",
                name(score),
                place(score.place().orElseThrow()));
    }

    private String place(Place place) {
        return phrases.text("narrative.rank." + Ordinal.of(place.rank()), place.rank(), place.of());
    }

    /** A name stands within a sentence: an English one begins small, unless it is an acronym. */
    private String name(IndicatorScore score) {
        String name = score.indicator().name().in(language);
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return language == Language.ENGLISH && word
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }
}
