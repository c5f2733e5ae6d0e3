package atlas.search;

import atlas.city.Bilingual;
import atlas.city.CreativeField;
import atlas.city.Language;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found, and the way to it.
 *
 * @param id unique among those of its kind
 * @param name what it is called
 * @param names all else it is called: in the local script, in kana, in romaji
 * @param line what is said below the name; found too
 * @param attributes further words it can be found by, such as country and field
 * @param passages its texts
 * @param field the sign it is shown with
 * @param keys the keys that do the same, as they are read
 * @param weight more stands before less where all else is equal
 * @param go leads there; called on the window's thread
 */
public record Entry(
        EntryKind kind,
        String id,
        Bilingual name,
        List<Name> names,
        Bilingual line,
        List<String> attributes,
        List<Passage> passages,
        Optional<CreativeField> field,
        Optional<String> keys,
        int weight,
        Runnable go) {
    /**
     * Another name.
     *
     * @param script the writing that needs letters of its own, such as {@code thai}; or empty
     * @param shown whether it stands beside the English name also where nobody looked for it
     */
    public record Name(String text, String script, boolean shown) {
        /** A reading, shown only to say why something was found. */
        public static Name reading(String text) {
            return new Name(text, "", false);
        }
    }

    /** A text in one language. */
    public record Passage(Language language, String text) {}

    /** Copies the lists. */
    public Entry {
        names = List.copyOf(names);
        attributes = List.copyOf(attributes);
        passages = List.copyOf(passages);
    }

    /** Something with a name, a line below it and a way to it. */
    public static Entry of(EntryKind kind, String id, Bilingual name, Bilingual line, Runnable go) {
        return new Entry(
                kind,
                id,
                name,
                List.of(),
                line,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                go);
    }

    /** Names it apart from all others, also at the next start. */
    public String key() {
        return kind.code() + ":" + id;
    }

    public Entry withNames(List<Name> names) {
        return new Entry(
                kind, id, name, names, line, attributes, passages, field, keys, weight, go);
    }

    public Entry withAttributes(List<String> attributes) {
        return new Entry(
                kind, id, name, names, line, attributes, passages, field, keys, weight, go);
    }

    /** The same words in both languages, as one more text. */
    public Entry withText(Bilingual text) {
        return withPassages(
                List.of(
                        new Passage(Language.ENGLISH, text.english()),
                        new Passage(Language.JAPANESE, text.japanese())));
    }

    public Entry withPassages(List<Passage> passages) {
        return new Entry(
                kind, id, name, names, line, attributes, passages, field, keys, weight, go);
    }

    public Entry withField(Optional<CreativeField> field) {
        return new Entry(
                kind, id, name, names, line, attributes, passages, field, keys, weight, go);
    }

    public Entry withKeys(Optional<String> keys) {
        return new Entry(
                kind, id, name, names, line, attributes, passages, field, keys, weight, go);
    }

    public Entry withWeight(int weight) {
        return new Entry(
                kind, id, name, names, line, attributes, passages, field, keys, weight, go);
    }
}
