package atlas.narrative.pair;

import atlas.index.pairwise.Contest;
import atlas.index.pairwise.Ground;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says on what a comparison stands, and what it lacks. */
final class GroundWords {
    private final Speech speech;
    private final Contest contest;
    private final Backdrop backdrop;
    private final Ground ground;

    GroundWords(Speech speech, Contest contest, Backdrop backdrop) {
        this.speech = speech;
        this.contest = contest;
        this.backdrop = backdrop;
        this.ground = contest.ground();
    }

    /** Indices and indicators that one or both have no score in. */
    List<String> lacks() {
        var said = new ArrayList<String>();
        for (var side : PairVerdict.sides()) {
            var only = contest.indices().only(side);
            if (!only.isEmpty()) {
                said.add(
                        speech.text(
                                "pair.verdict.only",
                                speech.city(side),
                                speech.indices(only),
                                speech.city(side.other())));
            }
        }
        var neither = contest.indices().of(Tally.Kind.NEITHER);
        if (!neither.isEmpty()) {
            said.add(speech.text("pair.verdict.neither", speech.indices(neither)));
        }
        var left = contest.indices().of(Tally.Kind.NOT_COUNTED);
        if (!left.isEmpty()) {
            said.add(speech.text("pair.verdict.not-counted", speech.indices(left)));
        }
        return said;
    }

    /** Areas and years of the indicators that are compared. */
    List<String> sentences() {
        var said = new ArrayList<String>();
        if (ground.compared() > 0) {
            said.add(areas());
            common().ifPresent(said::add);
            if (ground.otherLevel() > 0) {
                said.add(speech.text("pair.verdict.other-level", ground.otherLevel()));
            }
            if (ground.otherYear() > 0) {
                said.add(
                        speech.text(
                                "pair.verdict.other-year",
                                ground.otherYear(),
                                ground.yearsApart()));
            }
        }
        for (var side : PairVerdict.sides()) {
            int only = side == Side.FIRST ? ground.onlyFirst() : ground.onlySecond();
            if (only > 0) {
                said.add(
                        speech.text(
                                "pair.verdict.uneven",
                                only,
                                speech.city(side),
                                speech.city(side.other())));
            }
        }
        return said;
    }

    private String areas() {
        return ground.prefectural() == 0
                ? speech.text("pair.verdict.ground", ground.compared())
                : speech.text(
                        backdrop.prefecture().isPresent()
                                ? "pair.verdict.prefectural"
                                : "pair.verdict.prefectural.apart",
                        ground.compared(),
                        ground.prefectural());
    }

    private String sameAs() {
        return ground.sameArea() == ground.prefectural()
                ? "pair.verdict.same-prefecture.all"
                : "pair.verdict.same-prefecture";
    }

    /** Values that cannot differ, as they describe one prefecture or cluster for both. */
    private Optional<String> common() {
        if (ground.sameArea() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                backdrop.prefecture()
                        .filter(_ -> ground.prefectural() > 0)
                        .map(p -> speech.text(sameAs(), speech.in(p), ground.sameArea()))
                        .orElseGet(() -> speech.text("pair.verdict.same-area", ground.sameArea())));
    }
}
