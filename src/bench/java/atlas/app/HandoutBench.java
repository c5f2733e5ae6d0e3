package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Language;
import atlas.map.tile.Tiles;
import atlas.present.GivenTours;
import atlas.present.paper.Studio;
import atlas.state.Settings;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** How long the pictures of a tour take: those of twelve steps, cold and then warm. */
@ExtendWith(ApplicationExtension.class)
final class HandoutBench {
    private static final System.Logger LOG = System.getLogger(HandoutBench.class.getName());
    private static final Studio.Frame FRAME = new Studio.Frame(1640, 1025);
    private static final int TEXT_SIZE = 160;

    @Test
    void picturesOfATour() throws Exception {
        try (var session = BenchAtlas.session()) {
            var facts = session.facts();
            var given = new GivenTours(session.cities(), facts.milieus(), facts.seedFacts());
            for (int round = 0; round < 3; round++) {
                for (var tour : facts.tours()) {
                    take(session, given.of(tour));
                }
            }
        }
    }

    private static void take(Session session, Tour tour) throws Exception {
        var times = new ArrayList<Long>();
        long begun = System.nanoTime();
        var sitting = WaitForAsyncUtils.asyncFx(() -> studio(session).open(TEXT_SIZE)).get();
        WaitForAsyncUtils.asyncFx(() -> {
                    for (Step step : tour.steps()) {
                        sitting.picture(
                                new Studio.Shot(
                                        step.view().withLanguage(Language.ENGLISH),
                                        step.map(),
                                        FRAME),
                                _ -> times.add((System.nanoTime() - begun) / 1_000_000),
                                _ -> times.add(-1L));
                    }
                })
                .get();
        WaitForAsyncUtils.waitFor(
                120, TimeUnit.SECONDS, () -> times.size() == tour.steps().size());
        WaitForAsyncUtils.asyncFx(sitting::close).get();
        LOG.log(System.Logger.Level.INFO, "{0}: {1} ms", tour.id(), List.copyOf(times));
        assertEquals(tour.steps().size(), times.size());
    }

    private static Studio studio(Session session) {
        var contexts = BenchAtlas.contexts(session, Settings.fresh());
        return contexts.studio(
                new Tiles(contexts.background(), contexts.settings().theme()));
    }
}
