package atlas.narrative.pair;

import atlas.city.Language;
import atlas.city.Milieu;
import atlas.index.pairwise.Side;
import atlas.narrative.Phrases;
import java.util.List;
import java.util.Optional;

/** Says what one side lacks where sections, kinds of milieu or stories stand face to face. */
public final class MissingWords {
    private final Language language;
    private final Phrases phrases;
    private final PairNames names;

    /**
     * @param phrases in the same language
     */
    public MissingWords(Language language, Phrases phrases, PairNames names) {
        this.language = language;
        this.phrases = phrases;
        this.names = names;
    }

    /**
     * Why a section is empty on a side; empty where it is there.
     *
     * @param story whether that side has a story at all
     */
    public Optional<String> section(StoryPairs.SectionPair pair, Side side, boolean story) {
        return side.of(pair.first(), pair.second()).isPresent()
                ? Optional.empty()
                : Optional.of(say(story ? "pair.story.missing" : "pair.story.none", side));
    }

    /** Why a kind is empty on a side; empty where there are milieus. */
    public Optional<String> kind(MilieuPairs.KindPair pair, Side side) {
        return side.<List<Milieu>>of(pair.first(), pair.second()).isEmpty()
                ? Optional.of(say("pair.milieus.missing", side))
                : Optional.empty();
    }

    private String say(String key, Side side) {
        return phrases.text(key, names.city(side, language));
    }
}
