package atlas.city;

import java.util.List;

/**
 * An idea of the theory of creative cities.
 *
 * @param authors each in both languages
 * @param seedFacts numbers of the seed documents' facts on which it rests, such as S29
 */
public record Concept(
        String id,
        ConceptGroup group,
        Bilingual name,
        Bilingual definition,
        List<Bilingual> authors,
        List<String> seedFacts) {}
