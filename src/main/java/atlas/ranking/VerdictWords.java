package atlas.ranking;

import atlas.index.Place;
import atlas.index.Strengths;
import atlas.index.pairwise.Nearest;
import atlas.index.uncertainty.RankInterval;
import atlas.index.uncertainty.RankIntervals;
import atlas.narrative.StrengthsSentence;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;

/** The lines about a city beside the ranking. */
final class VerdictWords {
    private final Messages messages;
    private final RankWords words;
    private final Supplier<String> panel;

    VerdictWords(RankingContext context) {
        messages = context.messages();
        words = new RankWords(context);
        var study = new StudyWords(context);
        panel = () -> study.panel(context.navigator().now().study().panel());
    }

    List<Label> head(Verdict verdict) {
        List<Label> lines = new ArrayList<>();
        lines.add(label(words.city(verdict.city()), "heading"));
        var place = verdict.scores().overall().place();
        lines.add(
                place.map(p ->
                                label(
                                        messages.text(
                                                "ranking.verdict.place",
                                                place(p),
                                                words.score(verdict.scores().overall()),
                                                verdict.scores().overall().present(),
                                                verdict.scores().overall().defined()),
                                        "verdict-place"))
                        .orElseGet(() -> label(words.reason(verdict.scores().overall()), "muted")));
        return lines;
    }

    Label interval(RankIntervals all, RankInterval one) {
        String key =
                one.low() == one.high()
                        ? "ranking.verdict.interval.one"
                        : "ranking.verdict.interval";
        return label(messages.text(key, all.draws(), one.low(), one.high(), one.median()));
    }

    /** The best and worst indicators; nothing where none can be compared. */
    Optional<Label> strengths(Strengths strengths) {
        String said =
                new StrengthsSentence(messages.language(), messages::text)
                        .of(words.city(strengths.cityId()), panel.get(), strengths);
        return Optional.of(said).filter(s -> !s.isEmpty()).map(s -> label(s));
    }

    /** How it stands against its neighbour. */
    Optional<Label> rivalry(Verdict verdict) {
        return verdict.rivalry()
                .map(r ->
                        label(
                                messages.text(
                                        "ranking.verdict.rivalry",
                                        words.city(r.rival()),
                                        words.wholePercent(r.wins()),
                                        r.draws(),
                                        words.wholePercent(r.better()))));
    }

    Optional<Label> passing(Verdict verdict) {
        return verdict.passing()
                .map(p ->
                        label(
                                messages.text(
                                        p.share() > p.now()
                                                ? "ranking.verdict.passing.more"
                                                : "ranking.verdict.passing.less",
                                        words.city(p.rival()),
                                        words.index(p.index()),
                                        words.percent(p.share()),
                                        words.percent(p.now()))));
    }

    /** What would put it first. */
    List<Label> first(Nearest nearest) {
        return switch (nearest) {
            case Nearest.First _ -> List.of(label(messages.text("ranking.verdict.first")));
            case Nearest.Found found ->
                    List.of(label(messages.text("ranking.verdict.found", weights(found.shares()))));
            case Nearest.OnlyWithZeros only ->
                    List.of(
                            label(
                                    messages.text(
                                            "ranking.verdict.zeros",
                                            only.dropped().stream()
                                                    .sorted()
                                                    .map(words::index)
                                                    .collect(
                                                            Collectors.joining(
                                                                    messages.text(
                                                                            "ranking.verdict.join"))))));
            case Nearest.Never never ->
                    List.of(
                            label(
                                    never.dominating().isEmpty()
                                            ? messages.text("ranking.verdict.never")
                                            : messages.text(
                                                    "ranking.verdict.dominated",
                                                    words.city(never.dominating().getFirst()))));
            case Nearest.NotScored _ -> List.of();
        };
    }

    private String weights(List<Double> shares) {
        return IntStream.range(0, shares.size())
                .mapToObj(i ->
                        messages.text(
                                "ranking.verdict.weight",
                                words.index(i + 1),
                                words.percent(shares.get(i))))
                .collect(Collectors.joining(messages.text("ranking.verdict.join")));
    }

    /** A line of a text in the bundles. */
    Label line(String key, String style) {
        return label(messages.text(key), style);
    }

    private String place(Place place) {
        return messages.text("ranking.place", place.rank(), place.of());
    }

    /** A line of its own. */
    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("verdict-line");
        label.getStyleClass().addAll(styles);
        return label;
    }
}
