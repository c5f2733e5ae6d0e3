package atlas.city;

import java.util.List;
import java.util.Optional;

/**
 * A drawing of a part of the theory: what stands in it, not how it looks.
 *
 * @param note what must be known about the drawing
 * @param seedFacts numbers of the seed documents' facts on which the whole rests, such as S9
 * @param parts in the order of reading
 */
public record Diagram(
        String id, Bilingual title, Bilingual note, List<String> seedFacts, List<Part> parts) {
    /**
     * Something with a label in a drawing.
     *
     * @param slot its place in the drawing, such as {@code from-1}
     * @param seedFacts numbers of the facts that say what it claims; never empty
     * @param concepts ids of the concepts that explain it; never empty
     * @param city id of the city it speaks of
     */
    public record Part(
            String slot,
            Bilingual label,
            List<String> seedFacts,
            List<String> concepts,
            Optional<String> city) {}

    /** The part at a place of the drawing. */
    public Optional<Part> part(String slot) {
        return parts.stream().filter(part -> part.slot().equals(slot)).findFirst();
    }
}
