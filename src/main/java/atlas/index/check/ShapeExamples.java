package atlas.index.check;

import atlas.index.Outliers;
import atlas.index.Shape;
import java.util.Arrays;
import java.util.List;

/** Skewness and kurtosis of 1 to 10, 30 and 100, before and after winsorising. */
final class ShapeExamples {
    private static final double HALF_DIGIT = 5e-7;

    private ShapeExamples() {}

    static List<Example> all() {
        double[] before = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100};
        double[] after = Outliers.winsorised(before);
        var shape = Shape.of(before).orElseThrow();
        var treated = Shape.of(after).orElseThrow();
        return List.of(
                published("skewness", 3.063241, shape.skewness()),
                published("kurtosis", 9.741391, shape.kurtosis()),
                published("skewness-winsorised", 1.712038, treated.skewness()),
                published("kurtosis-winsorised", 1.815781, treated.kurtosis()),
                Example.exact(
                        "greatest-winsorised",
                        Source.COINR_TREATMENT,
                        30,
                        Arrays.stream(after).max().orElseThrow()));
    }

    private static Example published(String id, double expected, double computed) {
        return Example.rounded(id, Source.COINR_TREATMENT, expected, computed, HALF_DIGIT);
    }
}
