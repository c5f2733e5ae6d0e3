package atlas.map;

import atlas.city.City;
import atlas.city.Designation;
import atlas.city.Milieu;
import atlas.ui.Messages;
import java.util.Optional;

/** The sentences that a screen reader says for what is on the map. */
final class Spoken {
    private Spoken() {}

    /** Such as "Kanazawa, Crafts and Folk Art since 2009"; with the score where that is shown. */
    static String marker(
            Messages messages, City city, int year, int behind, Optional<Shade> shade) {
        String known =
                city.membership(year)
                        .map(d -> member(messages, city, d))
                        .orElseGet(() -> outside(messages, city, year));
        String alone =
                shade.map(s -> messages.text("shade.spoken", known, tone(messages, s, city.id())))
                        .orElse(known);
        return behind == 0 ? alone : messages.text("map.spoken.heap", alone, behind);
    }

    private static String tone(Messages messages, Shade shade, String city) {
        return switch (shade.tone(city)) {
            case Shade.Tone.OfClass(int number) ->
                    messages.text("shade.spoken.class", number, Shade.CLASSES);
            case Shade.Tone.OfIndex(int number) ->
                    messages.text("shade.spoken.index", number, messages.text(shade.index(number)));
            case Shade.Tone.NoData() -> messages.text("shade.spoken.none");
        };
    }

    private static String outside(Messages messages, City city, int year) {
        var later = city.joinsAfter(year);
        return later.isPresent()
                ? messages.text("map.spoken.later", name(messages, city), year(later.getAsInt()))
                : messages.text("map.spoken.outsider", name(messages, city));
    }

    private static String member(Messages messages, City city, Designation designation) {
        String field = designation.field().map(f -> messages.name("field", f)).orElse("");
        return messages.text(
                "map.spoken.member", name(messages, city), field, year(designation.from()));
    }

    /** Such as "Citizen's Art Village, art village; position approximate". */
    static String milieu(Messages messages, Milieu milieu) {
        String exact =
                messages.text(
                        "map.spoken.milieu",
                        messages.text(milieu.name()),
                        messages.text(milieu.kind().name()));
        return MilieuMarker.isRough(milieu) ? messages.text("map.spoken.rough", exact) : exact;
    }

    /** Such as "Kanazawa and Suzhou: Sister cities since 13 June 1981". */
    static String tie(Messages messages, Arc arc) {
        return messages.text(
                "link.spoken",
                name(messages, arc.from()),
                name(messages, arc.to()),
                messages.text(arc.tie().title()));
    }

    static String name(Messages messages, City city) {
        return messages.text(city.name().common());
    }

    /** A year is not a number to be grouped. */
    static String year(int year) {
        return Integer.toString(year);
    }
}
