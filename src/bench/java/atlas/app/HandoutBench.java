package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Language;
import atlas.map.tile.Tiles;
import atlas.present.GivenTours;
import atlas.present.paper.Studio;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.ui.Fonts;
import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
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
        Fonts.load();
        try (var session = Session.inMemory((_, _) -> {})) {
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
        var navigator = new Navigator(Beginning.first(session.lastYear()));
        var settings = Settings.fresh();
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> LOG.log(System.Logger.Level.ERROR, "failed", failure));
        var contexts =
                new Contexts(
                        session,
                        navigator,
                        settings,
                        new Messages(navigator.part(s -> s.language())),
                        background,
                        Host.alone(Path.of("")));
        return contexts.studio(new Tiles(background, settings.theme()));
    }
}
