package atlas.narrative.pair;

import atlas.city.Panel;
import atlas.index.Reason;
import atlas.index.pairwise.Contest;
import atlas.index.pairwise.Side;
import java.util.ArrayList;
import java.util.List;

/** Says what cannot be told of two cities, why, and what could be compared instead. */
final class LimitWords {
    private final Speech speech;
    private final Contest contest;
    private final Backdrop backdrop;

    LimitWords(Speech speech, Contest contest, Backdrop backdrop) {
        this.speech = speech;
        this.contest = contest;
        this.backdrop = backdrop;
    }

    /** Why the two are no pair in this panel. */
    List<String> outside() {
        var said = new ArrayList<String>();
        said.add(speech.text("pair.limit.scores", speech.panel()));
        for (var side : PairVerdict.sides()) {
            if (contest.scores(side).isEmpty()) {
                said.add(outside(side));
            }
        }
        said.add(elsewhere());
        return said;
    }

    private String outside(Side side) {
        var holdings = backdrop.of(side);
        String city = speech.city(side);
        if (holdings.panels().contains(contest.origin().panelId())) {
            return speech.text("pair.limit.group", city);
        }
        return speech.text(
                holdings.indicators() == 0 ? "pair.limit.no-statistics" : "pair.limit.not-in",
                city,
                speech.panel());
    }

    private String elsewhere() {
        var others =
                backdrop.shared().stream()
                        .filter(p -> !p.id().equals(contest.origin().panelId()))
                        .map(Panel::name)
                        .map(speech::in)
                        .toList();
        return others.isEmpty()
                ? speech.text(
                        backdrop.shared().isEmpty()
                                ? "pair.limit.no-panel"
                                : "pair.limit.only-panel")
                : speech.text("pair.limit.other-panel", speech.list(others));
    }

    /** Why there are no two overall scores. */
    List<String> noOverall() {
        var said = new ArrayList<String>();
        said.add(
                speech.text(
                        contest.indices().both() == 0
                                ? "pair.limit.nothing"
                                : "pair.limit.no-overall",
                        speech.panel()));
        var few = new ArrayList<String>();
        for (var side : PairVerdict.sides()) {
            var overall = contest.scores(side).orElseThrow().overall();
            String city = speech.city(side);
            if (overall.reason().filter(LimitWords::isTooFew).isPresent()) {
                few.add(speech.text("pair.limit.has", city, overall.present()));
            } else if (overall.value().isEmpty()) {
                said.add(speech.text("pair.limit.not-computed", city));
            }
        }
        if (!few.isEmpty()) {
            int needed = contest.origin().scenario().coverage().indices();
            said.add(
                    speech.text(
                            "pair.limit.too-few",
                            needed,
                            String.join(speech.text("narrative.comma"), few)));
        }
        return said;
    }

    private static boolean isTooFew(Reason reason) {
        return reason == Reason.TOO_FEW_INDICES || reason == Reason.NO_DATA;
    }

    /** What the atlas has of both. */
    List<String> instead() {
        var first = backdrop.first();
        var second = backdrop.second();
        var things = new ArrayList<String>();
        thing("milieus", first.milieus(), second.milieus(), things);
        thing("events", first.events(), second.events(), things);
        thing("designations", first.designations(), second.designations(), things);
        if (isTold(first) && isTold(second)) {
            things.add(speech.text("pair.instead.stories"));
        }
        if (backdrop.ties() > 0) {
            things.add(speech.text("pair.instead.ties", backdrop.ties()));
        }
        var said = new ArrayList<String>();
        said.add(
                things.isEmpty()
                        ? speech.text("pair.instead.nothing")
                        : speech.text(
                                "pair.instead",
                                speech.list(things),
                                speech.city(Side.FIRST),
                                speech.city(Side.SECOND)));
        if (isTold(first) != isTold(second)) {
            Side told = isTold(first) ? Side.FIRST : Side.SECOND;
            said.add(
                    speech.text(
                            "pair.instead.one-story",
                            speech.city(told),
                            speech.city(told.other())));
        }
        return said;
    }

    private void thing(String name, int first, int second, List<String> things) {
        if (first > 0 && second > 0) {
            things.add(speech.text("pair.instead." + name, first, second));
        }
    }

    private boolean isTold(Backdrop.Holdings holdings) {
        return holdings.stories().contains(speech.language());
    }
}
