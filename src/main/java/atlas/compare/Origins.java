package atlas.compare;

import atlas.narrative.Departures;
import atlas.out.Provenance;
import atlas.state.ShareCode;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says where what is taken along comes from. */
final class Origins {
    private final CompareContext context;

    Origins(CompareContext context) {
        this.context = context;
    }

    /** Of two cities as they are on show now. */
    Provenance of(Pair pair) {
        var messages = context.messages();
        var exports = context.exports();
        return new Provenance(
                messages.text(
                        "compare.out.title",
                        messages.text(pair.names().first()),
                        messages.text(pair.names().second())),
                exports.pack(),
                messages.text(
                        "compare.out.scenario",
                        messages.text(pair.panel().name()),
                        new Departures(messages::text).sentence(pair.scores().scenario())),
                LocalDate.ofInstant(exports.clock().instant(), ZoneId.systemDefault()),
                ShareCode.write(context.navigator().now()));
    }
}
