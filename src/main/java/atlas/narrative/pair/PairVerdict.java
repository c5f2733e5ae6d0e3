package atlas.narrative.pair;

import atlas.city.Language;
import atlas.index.pairwise.Contest;
import atlas.index.pairwise.Side;
import atlas.narrative.Departures;
import atlas.narrative.Phrases;
import atlas.narrative.pair.Statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in plain words how two cities compare, and never more than the data: where they are too
 * thin, it says so and what could be compared instead.
 */
public final class PairVerdict {
    private final Language language;
    private final Phrases phrases;

    /**
     * @param phrases in the same language
     */
    public PairVerdict(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** The verdict as running text. */
    public String text(Contest contest, PairNames names, Backdrop backdrop) {
        return of(contest, names, backdrop).stream()
                .map(Statement::text)
                .collect(Collectors.joining(language == Language.JAPANESE ? "" : " "));
    }

    /** Statement by statement; never empty. */
    public List<Statement> of(Contest contest, PairNames names, Backdrop backdrop) {
        var said = new ArrayList<Statement>();
        var speech = new Speech(language, phrases, names);
        var limits = new LimitWords(speech, contest, backdrop);
        if (!contest.isPair()) {
            add(said, Kind.LIMIT, limits.outside());
            add(said, Kind.INSTEAD, limits.instead());
            return List.copyOf(said);
        }
        add(said, Kind.INDICES, new IndexTally(speech, contest.indices()).sentences());
        contest.race()
                .ifPresentOrElse(
                        race -> said.addAll(new RaceWords(speech, contest, race).statements()),
                        () -> add(said, Kind.LIMIT, limits.noOverall()));
        var ground = new GroundWords(speech, contest, backdrop);
        add(said, Kind.LACK, ground.lacks());
        add(said, Kind.GROUND, ground.sentences());
        if (contest.race().isPresent() || contest.indices().both() > 0) {
            add(said, Kind.SCENARIO, scenario(contest));
        }
        if (contest.race().isEmpty()) {
            add(said, Kind.INSTEAD, limits.instead());
        }
        return List.copyOf(said);
    }

    private List<String> scenario(Contest contest) {
        var departures = new Departures(phrases);
        var scenario = contest.origin().scenario();
        return departures.of(scenario).isEmpty()
                ? List.of()
                : List.of(departures.sentence(scenario));
    }

    private void add(List<Statement> said, Kind kind, List<String> sentences) {
        if (!sentences.isEmpty()) {
            said.add(new Statement(kind, joined(language, sentences)));
        }
    }

    static String joined(Language language, List<String> sentences) {
        return String.join(language == Language.JAPANESE ? "" : " ", sentences);
    }

    static List<Side> sides() {
        return List.of(Side.FIRST, Side.SECOND);
    }
}
