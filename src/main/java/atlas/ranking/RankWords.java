package atlas.ranking;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.index.Reason;
import atlas.index.Scenario;
import atlas.index.Score;
import atlas.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says ranks, scores and reasons in the language of the moment. */
final class RankWords {
    private static final double SMALL = 10;

    private final RankingContext context;

    RankWords(RankingContext context) {
        this.context = context;
    }

    /** The city's common name, or its id where the facts have no such city. */
    String city(String id) {
        return Optional.ofNullable(context.facts().cities().get(id))
                .map(City::name)
                .map(name -> messages().text(name.common()))
                .orElse(id);
    }

    /** A score with one decimal, or two where scores are small; a dash where there is none. */
    String score(Score score) {
        if (score.value().isEmpty()) {
            return "–";
        }
        var scale = scenario().scaling().normalisation();
        String shape = scale.high() - scale.low() < SMALL ? "%.2f" : "%.1f";
        // Minus nothing is nothing.
        String text = String.format(locale(), shape, score.value().getAsDouble());
        return text.matches("-0[.,]0+") ? text.substring(1) : text;
    }

    /** What the hatched part of a bar stands for. */
    String missing() {
        return messages().text("ranking.bar.missing");
    }

    /** "7 of 7". */
    String known(Score overall) {
        return messages().text("ranking.known", overall.present(), overall.defined());
    }

    /** Why there is no score. Whoever has no index may still have values, so it is not empty. */
    String reason(Score score) {
        Reason reason = score.reason().orElse(Reason.NO_DATA);
        boolean overall = context.navigator().now().study().sort() == 0;
        var coverage = scenario().coverage();
        return messages()
                .text(
                        "index.reason."
                                + code(
                                        overall && reason == Reason.NO_DATA
                                                ? Reason.TOO_FEW_INDICES
                                                : reason),
                        score.present(),
                        score.defined(),
                        overall ? coverage.indices() : coverage.indicators());
    }

    /** The name of a constant in keys. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of an index. */
    String index(int number) {
        return messages().text(dimension(number).shortName());
    }

    private Dimension dimension(int number) {
        return context.facts().dimensions().get(number - 1);
    }

    /** A weight in percent, with one decimal. */
    String percent(double share) {
        return String.format(locale(), "%.1f%%", share * 100);
    }

    /** A share in whole percent. */
    String wholePercent(double share) {
        return String.format(locale(), "%.0f%%", share * 100);
    }

    /** A row for those who hear it. */
    String spoken(Line line) {
        String city = city(line.cityId());
        if (line.place().isEmpty()) {
            return messages().text("ranking.spoken.none", city, reason(line.sorted()));
        }
        var place = line.place().orElseThrow();
        String said =
                messages()
                        .text(
                                "ranking.spoken",
                                city,
                                place.rank(),
                                place.of(),
                                score(line.sorted()));
        return line.interval()
                .map(i -> messages().text("ranking.spoken.interval", said, i.low(), i.high()))
                .orElse(said);
    }

    /** The whole ranking in a sentence. */
    String table(List<Line> lines) {
        String best =
                lines.stream()
                        .filter(l -> l.place().isPresent())
                        .limit(3)
                        .map(l -> city(l.cityId()))
                        .reduce((a, b) -> messages().text("ranking.list", a, b))
                        .orElse("–");
        return messages().text("ranking.spoken.table", lines.size(), best);
    }

    private Scenario scenario() {
        return context.navigator().now().study().scenario();
    }

    private Locale locale() {
        return messages().language().locale();
    }

    private Messages messages() {
        return context.messages();
    }
}
