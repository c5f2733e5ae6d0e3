package atlas.compare;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.narrative.Phrases;
import atlas.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;

/** The words of a printed comparison, in one language whatever the screen changes to. */
record SheetSpeech(Language language) implements Phrases {
    @Override
    public String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    String in(Bilingual words) {
        return words.in(language);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    String list(List<String> parts) {
        return String.join(text("narrative.comma"), parts);
    }

    /** One behind the other. */
    String sentences(Collection<String> some) {
        return String.join(language == Language.JAPANESE ? "" : " ", some);
    }
}
