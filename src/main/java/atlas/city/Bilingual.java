package atlas.city;

/** The same words in both languages. */
public record Bilingual(String english, String japanese) {
    /** The words in one language. */
    public String in(Language language) {
        return language == Language.JAPANESE ? japanese : english;
    }
}
