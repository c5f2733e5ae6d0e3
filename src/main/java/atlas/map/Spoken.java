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
    static String marker(MapContext context, City city, int behind, Optional<Shade> shade) {
        var messages = context.messages();
        String known =
                city.membership(context.navigator().now().year())
                        .map(d -> member(context, city, d))
                        .orElseGet(() -> outside(context, city));
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

    private static String outside(MapContext context, City city) {
        var messages = context.messages();
        var later = city.joinsAfter(context.navigator().now().year());
        return later.isPresent()
                ? messages.text("map.spoken.later", context.name(city), year(later.getAsInt()))
                : messages.text("map.spoken.outsider", context.name(city));
    }

    private static String member(MapContext context, City city, Designation designation) {
        var messages = context.messages();
        String field = designation.field().map(f -> messages.name("field", f)).orElse("");
        return messages.text(
                "map.spoken.member", context.name(city), field, year(designation.from()));
    }

    /** Such as "Citizen's Art Village, art village; position approximate". */
    static String milieu(MapContext context, Milieu milieu) {
        var messages = context.messages();
        String exact =
                messages.text(
                        "map.spoken.milieu",
                        context.name(milieu),
                        messages.text(milieu.kind().name()));
        return MilieuMarker.isRough(milieu) ? messages.text("map.spoken.rough", exact) : exact;
    }

    /** Such as "Kanazawa and Suzhou: Sister cities since 13 June 1981". */
    static String tie(MapContext context, Arc arc) {
        var messages = context.messages();
        return messages.text(
                "link.spoken",
                context.name(arc.from()),
                context.name(arc.to()),
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
