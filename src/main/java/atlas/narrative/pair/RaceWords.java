package atlas.narrative.pair;

import atlas.index.pairwise.Contest;
import atlas.index.pairwise.Race;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Turn;
import atlas.narrative.pair.Statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says who leads overall, how surely, and what would turn the order. */
final class RaceWords {
    private static final int FEW = 3;
    private static final double HALF = 0.5;

    private final Speech speech;
    private final Contest contest;
    private final Race race;

    RaceWords(Speech speech, Contest contest, Race race) {
        this.speech = speech;
        this.contest = contest;
        this.race = race;
    }

    List<Statement> statements() {
        var said = new ArrayList<Statement>();
        said.add(new Statement(Kind.OVERALL, overall()));
        chance().ifPresent(text -> said.add(new Statement(Kind.CHANCE, text)));
        race.leader().ifPresent(side -> said.add(new Statement(Kind.TURN, turn(side.other()))));
        race.dominating()
                .ifPresent(side ->
                        said.add(
                                new Statement(
                                        Kind.DOMINANCE,
                                        speech.text("pair.verdict.dominates", speech.city(side)))));
        race.ranks().ifPresent(ranks -> said.add(new Statement(Kind.RANKS, ranks(ranks))));
        return said;
    }

    private String overall() {
        if (race.leader().isEmpty()) {
            String score = speech.scores(score(Side.FIRST), score(Side.FIRST)).getFirst();
            return speech.text("pair.verdict.overall.level", score);
        }
        Side leader = race.leader().orElseThrow();
        var scores = speech.scores(score(leader), score(leader.other()));
        boolean against =
                contest.indices().ahead(leader).size()
                        < contest.indices().ahead(leader.other()).size();
        return speech.text(
                against ? "pair.verdict.overall.yet" : "pair.verdict.overall",
                speech.city(leader),
                scores.getFirst(),
                speech.city(leader.other()),
                scores.getLast());
    }

    private double score(Side side) {
        return contest.scores(side).orElseThrow().overall().value().orElseThrow();
    }

    /** Of the city that leads; of the one that wins more often where they are level. */
    private Optional<String> chance() {
        if (race.winShare().isEmpty()) {
            return Optional.empty();
        }
        double first = race.winShare().getAsDouble();
        Side side = race.leader().orElse(first >= HALF ? Side.FIRST : Side.SECOND);
        double share = race.winShare(side).orElseThrow();
        return Optional.of(chance(side, share));
    }

    private String chance(Side side, double share) {
        String city = speech.city(side);
        if (share == 1 || share == 0) {
            String key = share == 1 ? "pair.verdict.chance.all" : "pair.verdict.chance.none";
            return speech.text(key, city, race.draws());
        }
        long whole = Math.round(share * 100);
        if (whole == 100 || whole == 0) {
            String key = whole == 100 ? "pair.verdict.chance.most" : "pair.verdict.chance.least";
            return speech.text(key, city, race.draws());
        }
        return speech.text(
                share < HALF ? "pair.verdict.chance.yet" : "pair.verdict.chance",
                city,
                speech.percent(share),
                race.draws());
    }

    /** By which single weights the one that is behind would be ahead. */
    private String turn(Side behind) {
        String city = speech.city(behind);
        var turns = race.turns();
        if (turns.isEmpty()) {
            return speech.text("pair.verdict.turn.none", city);
        }
        var shown = turns.subList(0, Math.min(FEW, turns.size())).stream().map(this::turn).toList();
        int more = turns.size() - shown.size();
        return more == 0
                ? speech.text("pair.verdict.turn", city, either(shown))
                : speech.text(
                        "pair.verdict.turn.more",
                        city,
                        String.join(speech.text("pair.verdict.comma"), shown),
                        more);
    }

    private String either(List<String> conditions) {
        if (conditions.size() == 1) {
            return conditions.getFirst();
        }
        return speech.text(
                "pair.verdict.or",
                String.join(
                        speech.text("pair.verdict.comma"),
                        conditions.subList(0, conditions.size() - 1)),
                conditions.getLast());
    }

    private String turn(Turn turn) {
        String now = speech.percent(turn.now(), turn.from(), turn.to());
        String from = speech.percent(turn.from(), turn.now());
        String to = speech.percent(turn.to(), turn.now());
        String index = speech.index(turn.index());
        return turn.to() == 1
                ? speech.text("pair.verdict.above", index, from, now)
                : turn.from() == 0
                        ? speech.text("pair.verdict.below", index, to, now)
                        : speech.text("pair.verdict.between", index, from, to, now);
    }

    /** Draw by draw, for intervals that overlap do not make an order unsure. */
    private String ranks(Race.Ranks ranks) {
        var duel = ranks.duel();
        Side more = duel.first() >= duel.second() ? Side.FIRST : Side.SECOND;
        return speech.text(
                "pair.verdict.ranks",
                speech.city(Side.FIRST),
                span(ranks.first().low(), ranks.first().high()),
                speech.city(Side.SECOND),
                span(ranks.second().low(), ranks.second().high()),
                duel.draws(),
                speech.city(more),
                Math.max(duel.first(), duel.second()));
    }

    private String span(int low, int high) {
        return low == high
                ? speech.text("pair.verdict.place", low)
                : speech.text("pair.verdict.places", low, high);
    }
}
