package atlas.app;

import atlas.store.OwnWork;
import atlas.store.WorkFault;
import atlas.ui.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What is said of own work, in the language of the moment. */
final class WorkWords {
    private final Messages messages;

    WorkWords(Messages messages) {
        this.messages = messages;
    }

    /** Day and minute, where the user is. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** How many tours and scenarios, and that there are settings. */
    String counts(OwnWork work) {
        return messages.text("work.counts", work.tours().size(), work.scenarios().size());
    }

    String fault(WorkFault fault) {
        String what = messages.text("work.fault." + fault.code().name().toLowerCase(Locale.ROOT));
        return fault.place().isEmpty() ? what : messages.text("work.fault.at", fault.place(), what);
    }
}
