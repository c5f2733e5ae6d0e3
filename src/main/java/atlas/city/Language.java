package atlas.city;

import java.util.Locale;

/** The two languages the atlas speaks. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    JAPANESE(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For number and date formats, and for choosing the message bundle. */
    public Locale locale() {
        return locale;
    }

    /** The two letters of ISO 639-1, as used in file names and arguments. */
    public String code() {
        return locale.getLanguage();
    }

    /** The one that the switch in the top bar leads to. */
    public Language other() {
        return this == ENGLISH ? JAPANESE : ENGLISH;
    }
}
