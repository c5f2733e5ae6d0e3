package atlas.map;

import atlas.city.Event;
import atlas.city.Growth;
import atlas.ui.Messages;

/** What is said of a year. */
final class YearWords {
    private final Messages messages;
    private final Chronicle chronicle;

    YearWords(Messages messages, Chronicle chronicle) {
        this.messages = messages;
        this.chronicle = chronicle;
    }

    /** Such as "2014: 69 members, 28 new". */
    String numbers(int year) {
        Growth.Year in = chronicle.growth().get().in(year);
        return messages.text("years.numbers", name(year), in.members(), in.newcomers());
    }

    /** That there was no network yet. */
    String before(int year) {
        return messages.text("years.before", name(year), name(chronicle.network().first()));
    }

    /** Such as "28 cities joined: 69 members in 32 countries"; of a part, how large a part. */
    String caption(int year) {
        Growth growth = chronicle.growth().get();
        Growth.Year in = growth.in(year);
        if (chronicle.isWhole()) {
            return in.newcomers() == 0
                    ? messages.text("years.quiet", name(year), in.members(), in.countries())
                    : messages.text(
                            "years.joined",
                            in.newcomers(),
                            in.members(),
                            in.countries(),
                            name(year));
        }
        return messages.text(
                "years.part",
                part(),
                in.members(),
                name(year),
                in.newcomers(),
                chronicle.network().in(year).members());
    }

    /** Such as "Busan: UNESCO City of Film". */
    String event(Event event) {
        String title = messages.text(event.title());
        return chronicle
                .place(event)
                .map(city -> messages.text("years.event", Spoken.name(messages, city), title))
                .orElse(title);
    }

    private String part() {
        return chronicle
                .country()
                .map(country -> messages.text(country.name()))
                .orElseGet(() -> messages.text("years.filtered"));
    }

    static String name(int year) {
        return Spoken.year(year);
    }
}
