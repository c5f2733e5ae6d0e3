package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How long a comparison takes to become a PDF, the first one and those after it. */
final class SheetBench {
    private static final double MOST_SECONDS = 2;

    @Test
    void aSheetTakesLessThanTwoSeconds() throws IOException {
        var seconds = new ArrayList<Double>();
        for (var language : Language.values()) {
            for (var two : Pairs.LOOKED_AT) {
                var gathered = Pairs.of(two, language);
                var origin = new Origins(gathered.context()).of(gathered.pair());
                long start = System.nanoTime();
                var out = new ByteArrayOutputStream();
                new Sheet(gathered.pair(), gathered.context().facts(), language, 2025)
                        .file(origin)
                        .writeTo(out);
                seconds.add((System.nanoTime() - start) / 1e9);
                System.getLogger("bench")
                        .log(
                                System.Logger.Level.INFO,
                                "{0} {1}: {2} s, {3} bytes",
                                two,
                                language,
                                seconds.getLast(),
                                out.size());
            }
        }
        double worst = seconds.stream().mapToDouble(s -> s).max().orElseThrow();
        assertTrue(worst < MOST_SECONDS, "the slowest took " + worst + " s of " + seconds);
    }
}
