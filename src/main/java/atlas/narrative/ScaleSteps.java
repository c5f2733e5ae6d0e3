package atlas.narrative;

import atlas.index.Normalisation;
import atlas.index.Procedure;
import atlas.index.Treatment;
import java.util.ArrayList;
import java.util.List;

/** The steps from raw values to a common scale. */
final class ScaleSteps {
    private final MethodWriter writer;

    ScaleSteps(MethodWriter writer) {
        this.writer = writer;
    }

    MethodSheet.Step outliers(MethodFacts facts) {
        var scaling = facts.scenario().scaling();
        if (scaling.treatment() == Treatment.NONE) {
            return step("sheet.outliers.left");
        }
        if (scaling.normalisation() == Normalisation.GOALPOSTS) {
            return step("sheet.outliers.posts");
        }
        var treated = facts.procedure().treated();
        int moved = treated.stream().mapToInt(Procedure.Treated::moved).sum();
        long logarithms = treated.stream().filter(Procedure.Treated::logarithm).count();
        List<String> said = new ArrayList<>();
        said.add(writer.say("sheet.outliers.rule"));
        said.add(
                writer.say(
                        scaling.treatment() == Treatment.WINSORISE_OR_LOG
                                        && scaling.normalisation() != Normalisation.DISTANCE_TO_BEST
                                ? "sheet.outliers.log"
                                : "sheet.outliers.most"));
        said.add(
                treated.isEmpty()
                        ? writer.say("sheet.outliers.none")
                        : writer.say("sheet.outliers.done", treated.size(), moved, logarithms));
        return writer.step("sheet.outliers", said, treated.stream().map(this::treated).toList());
    }

    private MethodSheet.Step step(String sentence) {
        return writer.step("sheet.outliers", List.of(writer.say(sentence)), List.of());
    }

    private String treated(Procedure.Treated treated) {
        String name = writer.in(treated.indicator().name());
        double before = treated.before().skewness();
        double after = treated.after().map(s -> s.skewness()).orElse(0.0);
        return treated.logarithm()
                ? writer.say("sheet.treated.log", name, before, after)
                : writer.say("sheet.treated", name, treated.moved(), before, after);
    }

    MethodSheet.Step scale(MethodFacts facts) {
        var scaling = facts.scenario().scaling();
        List<String> said = new ArrayList<>();
        said.add(writer.say("sheet.formula." + Departures.code(scaling.normalisation())));
        long reversed = MethodWriter.used(facts).stream().filter(i -> i.direction() < 0).count();
        said.add(writer.say("sheet.reversed", reversed));
        if (scaling.floor() > 0 && scaling.normalisation().bounded()) {
            said.add(writer.say("sheet.floor", scaling.floor()));
        }
        var unscaled = facts.procedure().unscaled();
        if (!unscaled.isEmpty()) {
            said.add(writer.say("sheet.unscaled", unscaled.size()));
        }
        return writer.step(
                "sheet.scale", said, unscaled.stream().map(i -> writer.in(i.name())).toList());
    }
}
