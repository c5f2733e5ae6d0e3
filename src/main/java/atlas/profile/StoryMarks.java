package atlas.profile;

import atlas.city.Language;
import atlas.city.Sentence;
import atlas.city.Witness;
import atlas.ui.Markdown;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Marks in a story's Markdown which sentences speak for an index, and finds them again. */
final class StoryMarks {
    private static final String INDEX = "index:";

    private final Witnesses witnesses;
    private final Language language;
    private final List<Sentence> sentences;

    StoryMarks(Witnesses witnesses, Language language) {
        this.witnesses = witnesses;
        this.language = language;
        sentences = witnesses.sentences(language);
    }

    /** Whether no sentence speaks for any index. */
    boolean isEmpty() {
        return sentences.stream().allMatch(s -> witnesses.told(s, language).isEmpty());
    }

    /** The story with the linked sentences set in marks, their indices behind them. */
    String in(String story) {
        var marked = new StringBuilder();
        int from = 0;
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var told = witnesses.told(sentence, language);
            if (!told.isEmpty()) {
                String words = story.substring(sentence.from(), sentence.to());
                marked.append(story, from, sentence.from()).append(Markdown.sentence(i, words));
                told.forEach(t -> marked.append("[" + INDEX + t.index() + "]"));
                from = sentence.to();
                // Japanese goes on without a blank; the next words must not touch the sign.
                if (from < story.length() && !Character.isWhitespace(story.charAt(from))) {
                    marked.append(' ');
                }
            }
        }
        return marked.append(story.substring(from)).toString();
    }

    /** The index that a mark names; empty for a citation. */
    static Optional<Integer> index(String mark) {
        return mark.startsWith(INDEX)
                ? Optional.of(Integer.valueOf(mark.substring(INDEX.length())))
                : Optional.empty();
    }

    /** How many sentences speak for an index. */
    int count(int index) {
        return witnesses.said(index, language).size();
    }

    /** Whether the sentence of a run of words speaks for an index. */
    boolean speaks(Node run, int index) {
        return told(run).stream().anyMatch(t -> t.index() == index);
    }

    /** Whether a run of words belongs to a sentence. */
    boolean is(Node run, Witness.Told told) {
        return told(run).contains(told);
    }

    private List<Witness.Told> told(Node run) {
        return Markdown.sentence(run)
                .map(sentences::get)
                .map(s -> witnesses.told(s, language))
                .orElse(List.of());
    }
}
