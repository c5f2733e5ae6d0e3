package atlas.city;

import java.util.List;

/**
 * A work of the literature. Empty strings where the package does not say.
 *
 * @param authors "Family, Given and Family, Given"; three or more are parted by semicolons
 * @param title in the language of the work
 * @param englishTitle short or translated; may equal the title
 * @param container the journal with its volume, or the book a chapter stands in
 * @param publisher with the place, such as "Routledge, New York"
 * @param pages such as "pp. 77-85"
 * @param seedFacts numbers of the seed documents' facts that it supports
 * @param note a remark in English
 */
public record Work(
        String id,
        String authors,
        int year,
        String title,
        String englishTitle,
        WorkType type,
        String container,
        String publisher,
        String pages,
        SeedMention mention,
        List<String> seedFacts,
        String note,
        Confidence confidence) {}
