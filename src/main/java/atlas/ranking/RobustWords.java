package atlas.ranking;

import atlas.index.Origin;
import atlas.index.Scenario;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.Effects;
import atlas.index.uncertainty.Factor;
import atlas.index.uncertainty.Omission;
import atlas.index.uncertainty.RankInterval;
import atlas.index.uncertainty.RankIntervals;
import atlas.narrative.Departures;
import atlas.ui.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how sure ranks are in the language of the moment. */
final class RobustWords {
    private static final int NAMED = 3;

    private final RankingContext context;
    private final RankWords words;

    RobustWords(RankingContext context) {
        this.context = context;
        words = new RankWords(context);
    }

    /** The panel, the scenario, the package of facts: from what figures come. */
    String origin(Origin origin) {
        return text(
                "robust.origin",
                new StudyWords(context).panel(origin.panelId()),
                scenario(origin.scenario()),
                origin.dataVersion().isEmpty() ? "–" : origin.dataVersion());
    }

    private String scenario(Scenario scenario) {
        int changes = new Departures(context.messages()::text).of(scenario).size();
        return changes == 0
                ? text("robust.scenario.published")
                : text("robust.scenario.own", changes);
    }

    String origin(RankIntervals intervals) {
        return text(
                "robust.origin.draws",
                origin(intervals.origin()),
                intervals.draws(),
                Long.toString(intervals.seed()));
    }

    String origin(Effects effects) {
        return text(
                "robust.origin.samples",
                origin(effects.origin()),
                effects.samples(),
                Long.toString(effects.seed()));
    }

    /** What was tried in place of what the scenario does. */
    String varied(Choices choices) {
        return text(
                "robust.varied",
                names("ranking.scale.", choices.normalisations()),
                names("ranking.outliers.", choices.treatments()),
                names("ranking.mean.", choices.indexMeans()),
                names("ranking.mean.", choices.overallMeans()),
                Math.round(100 * choices.spread()));
    }

    private String names(String group, List<? extends Enum<?>> choices) {
        return listed(choices.stream().map(c -> text(group + RankWords.code(c))));
    }

    private String listed(Stream<String> words) {
        return words.collect(Collectors.joining(text("robust.join")));
    }

    String cities(Stream<String> ids) {
        return listed(ids.map(words::city));
    }

    /** "3 (1–5)": the middle of the ranks and between which nine tenths of them lie. */
    String interval(RankInterval interval) {
        return text("robust.interval", interval.median(), interval.low(), interval.high());
    }

    String spoken(RankInterval interval) {
        return text(
                "robust.interval.spoken",
                words.city(interval.cityId()),
                interval.median(),
                interval.low(),
                interval.high());
    }

    String factor(Factor factor) {
        return text("robust.factor." + RankWords.code(factor));
    }

    /** A share as a whole percentage; chance may make it a little less than nothing. */
    String percent(double share) {
        return text("robust.percent", Math.round(100 * Math.clamp(share, 0, 1)));
    }

    /** The name of an indicator by its id. */
    String indicator(Computed computed, String id) {
        return indicators(computed).getOrDefault(id, id);
    }

    private Map<String, String> indicators(Computed computed) {
        return computed.scores().cities().stream()
                .limit(1)
                .flatMap(c -> c.indicators().stream())
                .map(line -> line.indicator())
                .collect(
                        Collectors.toMap(
                                i -> i.id(),
                                i -> context.messages().text(i.name()),
                                (first, _) -> first));
    }

    /** The cities that an omission moves most, with how far and whither. */
    String moved(Omission omission) {
        String most =
                listed(
                        omission.shift().entrySet().stream()
                                .filter(e -> e.getValue() != 0)
                                .sorted(
                                        Comparator.<Map.Entry<String, Integer>, Integer>comparing(
                                                        e -> -Math.abs(e.getValue()))
                                                .thenComparing(Map.Entry::getKey))
                                .limit(NAMED)
                                .map(this::moved));
        String lost = omission.lost() > 0 ? text("robust.lost", omission.lost()) : "";
        return (most.isEmpty() ? text("robust.moved.none") : most) + lost;
    }

    private String moved(Map.Entry<String, Integer> shift) {
        String key = shift.getValue() < 0 ? "robust.moved.up" : "robust.moved.down";
        return text(key, words.city(shift.getKey()), Math.abs(shift.getValue()));
    }

    /** The factor that matters most by a measure of it. */
    static <T> T most(List<T> all, Function<T, Double> by) {
        return all.stream().max(Comparator.comparing(by)).orElseThrow();
    }

    String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    RankWords ranks() {
        return words;
    }

    private Messages messages() {
        return context.messages();
    }
}
