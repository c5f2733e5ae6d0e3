package atlas.narrative.pair;

import atlas.index.pairwise.Side;
import atlas.index.pairwise.Tally;
import java.util.ArrayList;
import java.util.List;

/** Says on which of the seven indices who is ahead. */
final class IndexTally {
    private static final int ALL = 7;

    private final Speech speech;
    private final Tally tally;

    IndexTally(Speech speech, Tally tally) {
        this.speech = speech;
        this.tally = tally;
    }

    /** Empty where the two have no index in common. */
    List<String> sentences() {
        if (tally.both() == 0) {
            return List.of();
        }
        int first = tally.ahead(Side.FIRST).size();
        int second = tally.ahead(Side.SECOND).size();
        var said = new ArrayList<String>();
        if (first == second) {
            said.addAll(even(first));
        } else {
            Side more = first > second ? Side.FIRST : Side.SECOND;
            said.add(ahead(more));
            if (!tally.ahead(more.other()).isEmpty()) {
                said.add(list("pair.verdict.rest", more.other()));
            }
        }
        var level = tally.of(Tally.Kind.LEVEL);
        if (!level.isEmpty() && level.size() < tally.both()) {
            said.add(speech.text("pair.verdict.level", speech.indices(level)));
        }
        return said;
    }

    private String ahead(Side side) {
        String city = speech.city(side);
        String other = speech.city(side.other());
        var ahead = tally.ahead(side);
        if (tally.both() == 1) {
            return speech.text(
                    "pair.verdict.ahead.one",
                    speech.panel(),
                    city,
                    other,
                    speech.index(ahead.getFirst()));
        }
        String key =
                ahead.size() == tally.both()
                        ? "pair.verdict.ahead.all"
                        : tally.both() == ALL ? "pair.verdict.ahead.seven" : "pair.verdict.ahead";
        return speech.text(key, speech.panel(), city, other, ahead.size(), tally.both());
    }

    private List<String> even(int each) {
        return each == 0
                ? List.of(speech.text("pair.verdict.all-level", speech.panel(), tally.both()))
                : List.of(
                        speech.text("pair.verdict.even", speech.panel(), each, tally.both()),
                        list("pair.verdict.rest", Side.FIRST),
                        list("pair.verdict.rest", Side.SECOND));
    }

    private String list(String key, Side side) {
        return speech.text(key, speech.city(side), speech.indices(tally.ahead(side)));
    }
}
