package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Section;
import atlas.state.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From a click on a city to its whole panel: facts from the database, map and panel laid out,
 * while tiles are painted behind; without the frame that draws it.
 */
@ExtendWith(ApplicationExtension.class)
final class PanelBench {
    private static final int STRIDE = 12;

    private Atlas atlas;
    private Session session;

    @Start
    void open(Stage stage) {
        session = BenchAtlas.session();
        var settings = Settings.fresh();
        atlas = BenchAtlas.of(session, settings);
        BenchAtlas.show(stage, settings, atlas, 1366, 768);
    }

    @Test
    void clicks() throws Exception {
        for (Section section : Section.values()) {
            round(section);
            var times = round(section);
            System.out.printf(
                    "%-9s p50 %.1f ms  p95 %.1f ms  max %.1f ms  (%d cities)%n",
                    section,
                    share(times, 0.5),
                    share(times, 0.95),
                    share(times, 1),
                    times.size());
        }
        assertEquals(454, session.cities().size());
    }

    private List<Double> round(Section section) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> atlas.navigator().open(section));
        var times = new ArrayList<Double>();
        for (int i = 0; i < session.cities().size(); i += STRIDE) {
            var city = session.cities().get(i);
            var shown = new CompletableFuture<Double>();
            Platform.runLater(() -> click(city.id(), shown));
            times.add(shown.get(60, TimeUnit.SECONDS));
            WaitForAsyncUtils.waitForFxEvents();
        }
        return times.stream().sorted().toList();
    }

    private void click(String city, CompletableFuture<Double> shown) {
        long began = System.nanoTime();
        var _ =
                atlas.panel()
                        .loaded()
                        .subscribe(
                                dossier -> {
                                    if (dossier.filter(d -> d.city().id().equals(city)).isPresent()) {
                                        atlas.window().applyCss();
                                        atlas.window().layout();
                                        shown.complete((System.nanoTime() - began) / 1e6);
                                    }
                                });
        atlas.navigator().select(city);
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
