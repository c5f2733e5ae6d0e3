package atlas.index.check;

import java.util.List;
import java.util.stream.Stream;

/** The published examples, computed anew by the engine each time they are asked for. */
public final class SelfCheck {
    private SelfCheck() {}

    /** All, in the order of the method: shape, treatment, scales, means, coverage, comparison. */
    public static List<Example> examples() {
        return Stream.of(
                        ShapeExamples.all(),
                        ScaleExamples.all(),
                        MeanExamples.all(),
                        CoverageExamples.all(),
                        PairExamples.all())
                .flatMap(List::stream)
                .toList();
    }
}
