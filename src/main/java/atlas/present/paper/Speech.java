package atlas.present.paper;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.ui.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The words of what is handed out, in one language whatever the screen changes to. */
record Speech(Language language) {
    String text(String key, Object... arguments) {
        return Messages.text(language, key, arguments);
    }

    /** In this language, or in the other where nobody wrote anything in this one. */
    String in(Bilingual words) {
        String said = words.in(language);
        return said.isBlank() ? words.in(language.other()) : said;
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    String list(List<String> parts) {
        return String.join(text("paper.semicolon"), parts);
    }
}
