package atlas.narrative;

import atlas.city.Bilingual;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Language;
import atlas.index.Basis;
import atlas.index.uncertainty.RankIntervals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes down what a scenario does to the figures of a panel, so that it can be done again. */
public final class MethodWriter {
    private final Language language;
    private final Phrases phrases;

    /**
     * @param phrases in the same language
     */
    public MethodWriter(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** The whole sheet. */
    public MethodSheet of(MethodFacts facts) {
        var scale = new ScaleSteps(this);
        var whole = new WholeSteps(this);
        var steps =
                List.of(
                        compared(facts),
                        indicators(facts),
                        scale.outliers(facts),
                        scale.scale(facts),
                        whole.weights(facts),
                        whole.means(facts),
                        whole.coverage(facts),
                        whole.ranks(facts),
                        sureness(facts));
        return new MethodSheet(
                title(facts), new Departures(phrases).sentence(facts.scenario()), steps);
    }

    private String title(MethodFacts facts) {
        String panel = in(facts.names().panel());
        return facts.names()
                .scenario()
                .map(name -> say("sheet.title.named", name, panel))
                .orElseGet(() -> say("sheet.title", panel));
    }

    private MethodSheet.Step compared(MethodFacts facts) {
        var chosen = facts.scenario().selection().cities();
        String panel = in(facts.names().panel());
        int cities = facts.procedure().cities();
        String version = facts.scores().origin().dataVersion();
        return step(
                "sheet.compared",
                List.of(
                        say(
                                chosen.isEmpty() ? "sheet.compared.all" : "sheet.compared.some",
                                panel,
                                cities),
                        version.isEmpty()
                                ? say("sheet.version.unknown")
                                : say("sheet.version", version)),
                List.of());
    }

    private MethodSheet.Step indicators(MethodFacts facts) {
        var procedure = facts.procedure();
        var selection = facts.scenario().selection();
        List<String> said = new ArrayList<>();
        said.add(say("sheet.used", procedure.indicators().size(), roles(facts)));
        if (!selection.without().isEmpty()) {
            said.add(say("sheet.without", selection.without().size()));
        }
        said.add(
                say(
                        "sheet.values",
                        procedure.values(),
                        procedure.values() + procedure.gaps(),
                        procedure.gaps()));
        said.add(
                selection.prefectural()
                        ? say("sheet.prefectural", procedure.prefectural())
                        : say("sheet.prefectural.none"));
        said.add(say("sheet.latest"));
        said.add(basis(facts));
        return step("sheet.indicators", said, counted(facts));
    }

    private String roles(MethodFacts facts) {
        return Stream.of(IndicatorRole.CORE, IndicatorRole.SUPPLEMENTARY)
                .filter(facts.scenario().selection().roles()::contains)
                .map(role -> say("sheet.role." + Departures.code(role)))
                .reduce((one, other) -> one + say("sheet.and") + other)
                .orElseGet(() -> say("sheet.role.none"));
    }

    private String basis(MethodFacts facts) {
        var basis = facts.scenario().selection().basis();
        long counted = used(facts).stream().filter(i -> facts.counted().contains(i.id())).count();
        return basis == Basis.AS_DEFINED
                ? say("sheet.how.as-defined")
                : say("sheet.how." + Departures.code(basis), counted, used(facts).size() - counted);
    }

    private List<String> counted(MethodFacts facts) {
        return used(facts).stream()
                .filter(i -> facts.counted().contains(i.id()))
                .map(i -> in(i.name()))
                .toList();
    }

    private MethodSheet.Step sureness(MethodFacts facts) {
        return facts.intervals()
                .map(this::sureness)
                .orElseGet(() -> step("sheet.sure", List.of(say("sheet.sure.none")), List.of()));
    }

    private MethodSheet.Step sureness(RankIntervals intervals) {
        var choices = intervals.choices();
        return step(
                "sheet.sure",
                List.of(
                        say(
                                "sheet.sure.draws",
                                intervals.draws(),
                                String.valueOf(intervals.seed())),
                        say("sheet.sure.range"),
                        say("sheet.sure.again")),
                List.of(
                        say("sheet.sure.scales", names("ranking.scale.", choices.normalisations())),
                        say(
                                "sheet.sure.outliers",
                                names("ranking.outliers.", choices.treatments())),
                        say("sheet.sure.index", names("ranking.mean.", choices.indexMeans())),
                        say("sheet.sure.overall", names("ranking.mean.", choices.overallMeans())),
                        say("sheet.sure.weights", choices.spread())));
    }

    private String names(String group, List<? extends Enum<?>> choices) {
        return choices.stream()
                .map(choice -> say(group + Departures.code(choice)))
                .reduce((one, other) -> one + say("sheet.join") + other)
                .orElse("");
    }

    static List<Indicator> used(MethodFacts facts) {
        return facts.procedure().indicators();
    }

    MethodSheet.Step step(String heading, List<String> sentences, List<String> points) {
        return new MethodSheet.Step(say(heading), sentences, points);
    }

    String say(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }

    String in(Bilingual words) {
        return words.in(language);
    }
}
