package atlas.narrative;

import atlas.city.Indicator;
import atlas.index.CityScores;
import atlas.index.Place;
import atlas.index.Reason;
import atlas.index.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The steps from indicators to indices, to the whole, and to ranks. */
final class WholeSteps {
    private final MethodWriter writer;

    WholeSteps(MethodWriter writer) {
        this.writer = writer;
    }

    MethodSheet.Step weights(MethodFacts facts) {
        double[] shares = facts.scenario().weights().shares();
        return writer.step(
                "sheet.weights",
                List.of(writer.say("sheet.weights.rule")),
                IntStream.range(0, shares.length)
                        .mapToObj(i -> index(facts, i + 1, shares[i]))
                        .toList());
    }

    private String index(MethodFacts facts, int number, double share) {
        String name = writer.in(facts.names().indices().get(number - 1));
        var parts = MethodWriter.used(facts).stream().filter(i -> i.index() == number).toList();
        return parts.isEmpty()
                ? writer.say("sheet.weight.empty", number, name, share)
                : writer.say("sheet.weight", number, name, share, parts(facts, parts));
    }

    private String parts(MethodFacts facts, List<Indicator> parts) {
        var weights = facts.scenario().weights();
        double most = parts.stream().mapToDouble(weights::of).max().orElse(0);
        // The greatest becomes 1, so that no sum overflows.
        double sum = parts.stream().mapToDouble(p -> weights.of(p) / most).sum();
        if (most == 0) {
            return writer.say("sheet.weight.zero");
        }
        return parts.stream()
                .map(p ->
                        writer.say(
                                "sheet.weight.part",
                                writer.in(p.name()),
                                weights.of(p) / most / sum))
                .collect(Collectors.joining(writer.say("sheet.join")));
    }

    MethodSheet.Step means(MethodFacts facts) {
        var means = facts.scenario().means();
        return writer.step(
                "sheet.means",
                List.of(
                        writer.say("sheet.mean.index." + Departures.code(means.index())),
                        writer.say("sheet.mean.overall." + Departures.code(means.overall()))),
                List.of());
    }

    MethodSheet.Step coverage(MethodFacts facts) {
        var rule = facts.scenario().coverage();
        var procedure = facts.procedure();
        int all = procedure.cities() * facts.names().indices().size();
        var failed =
                facts.scores().cities().stream()
                        .filter(c -> c.overall().value().isEmpty())
                        .toList();
        List<String> said = new ArrayList<>();
        said.add(
                writer.say("sheet.coverage.rule", rule.share(), rule.indicators(), rule.indices()));
        said.add(writer.say("sheet.coverage.indices", procedure.indexScores(), all));
        said.add(
                failed.isEmpty()
                        ? writer.say("sheet.coverage.all", procedure.overallScores())
                        : writer.say(
                                "sheet.coverage.some",
                                procedure.overallScores(),
                                procedure.cities(),
                                failed.size()));
        return writer.step(
                "sheet.coverage", said, failed.stream().map(c -> failure(facts, c)).toList());
    }

    private String failure(MethodFacts facts, CityScores city) {
        Score overall = city.overall();
        Reason reason = overall.reason().orElse(Reason.NO_DATA);
        return writer.say(
                "sheet.failure",
                writer.in(facts.names().city(city.cityId())),
                writer.say(
                        "index.reason." + Departures.code(reason),
                        overall.present(),
                        overall.defined(),
                        facts.scenario().coverage().indices()));
    }

    MethodSheet.Step ranks(MethodFacts facts) {
        var places =
                facts.scores().cities().stream()
                        .map(c -> c.overall().place())
                        .flatMap(Optional::stream)
                        .map(Place::rank)
                        .toList();
        long shared = places.stream().filter(p -> Collections.frequency(places, p) > 1).count();
        return writer.step(
                "sheet.ranks",
                List.of(
                        writer.say("sheet.ranks.rule"),
                        writer.say(
                                shared == 0 ? "sheet.ranks.alone" : "sheet.ranks.shared", shared)),
                List.of());
    }
}
