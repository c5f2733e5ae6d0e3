package atlas.city;

import java.util.Optional;

/**
 * A fixed term in both languages.
 *
 * @param key such as {@code theory.group.core}; the part before the first dot says what it is about
 * @param meaning one sentence; empty where the words say enough
 */
public record Term(String key, Bilingual words, Optional<Bilingual> meaning) {
    /** What the term is about, such as {@code milieu}. */
    public String subject() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
