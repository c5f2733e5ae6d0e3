package atlas.ranking;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.index.Reason;
import atlas.index.Score;
import atlas.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says ranks, scores and reasons in the language of the moment. */
final class RankWords {
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

    /** A score, rounded to a whole number; a dash where there is none. */
    String score(Score score) {
        return score.value().isPresent()
                ? String.format(messages().language().locale(), "%.1f", score.value().getAsDouble())
                : "–";
    }

    /** "7 of 7". */
    String known(Score overall) {
        return messages().text("ranking.known", overall.present(), overall.defined());
    }

    /** Why there is no overall score. */
    String reason(Score overall) {
        var scenario = context.navigator().now().study().scenario();
        Reason reason = overall.reason().orElse(Reason.NO_DATA);
        String code = code(reason);
        return messages()
                .text(
                        "index.reason." + code,
                        overall.present(),
                        overall.defined(),
                        scenario.coverage().indices());
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
        return String.format(messages().language().locale(), "%.1f%%", share * 100);
    }

    /** A row for those who hear it. */
    String spoken(Line line) {
        String city = city(line.cityId());
        if (line.place().isEmpty()) {
            return messages().text("ranking.spoken.none", city, reason(line.row().overall()));
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

    private Messages messages() {
        return context.messages();
    }
}
