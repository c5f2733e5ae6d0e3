package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.map.tile.Tiles;
import atlas.present.paper.Studio;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.Settings;
import atlas.state.Study;
import atlas.state.Theme;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.ui.Fonts;
import atlas.ui.Messages;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class HiddenRoomTest {
    private static final Studio.Frame FRAME = new Studio.Frame(1200, 750);
    private static final LatLon KANAZAWA = new LatLon(36.56, 136.65);

    private static Session session;

    private final List<Image> taken = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeAll
    static void openTheFacts() {
        Fonts.load();
        session = Session.inMemory((_, _) -> {});
    }

    @AfterAll
    static void closeTheFacts() {
        session.close();
    }

    @Test
    void takesOnePictureAfterTheOtherOfEveryView() throws Exception {
        var atKanazawa = state().withCity("kanazawa").withCamera(new Camera(KANAZAWA, 11));
        var states =
                List.of(
                        atKanazawa,
                        state().withView(View.LIBRARY),
                        state().withView(View.INDEX).withStudy(Study.START),
                        state().withView(View.COMPARE)
                                .withCity("kanazawa")
                                .withPairing(state().pairing().withOther(Optional.of("osaka"))));
        var sitting = inTheWindow(() -> studio().open(150));
        inTheWindow(() -> {
            states.forEach(state -> sitting.picture(shot(state), taken::add, failures::add));
            return true;
        });
        until(() -> taken.size() == states.size() || !failures.isEmpty());
        inTheWindow(() -> {
            sitting.close();
            return true;
        });
        assertEquals(List.of(), failures);
        for (Image picture : taken) {
            assertEquals(1200, picture.getWidth());
            assertEquals(750, picture.getHeight());
            assertTrue(colours(picture).size() > 200, "only " + colours(picture).size());
        }
    }

    @Test
    void showsWhatAScrolledPanelHoldsNow() throws Exception {
        var kanazawa = state().withCity("kanazawa").withCamera(new Camera(KANAZAWA, 8));
        var pictures = taken(kanazawa, kanazawa.withSection(Section.STORY));
        assertTrue(differing(pictures.getFirst(), pictures.getLast(), 850, 350) > 5_000);
    }

    /** As before a class: without the list of chapters at the left. */
    @Test
    void showsOfTheLibraryOnlyWhatIsRead() throws Exception {
        var picture = taken(state().withView(View.LIBRARY)).getFirst();
        assertEquals(1, colours(picture, 40).size());
    }

    /** The same camera under another city must not send the map flying there. */
    @Test
    void staysWhereTheCameraLooks() throws Exception {
        var far = new Camera(new LatLon(0, 150), 2);
        var one = taken(state().withCity("kanazawa").withCamera(far), state().withCamera(far));
        var other = taken(state().withCamera(far));
        assertEquals(1, one.size() - other.size());
        assertEquals(
                other.getFirst().getPixelReader().getArgb(600, 700),
                one.getLast().getPixelReader().getArgb(600, 700));
    }

    @Test
    void isLightWhateverTheWindowWears() throws Exception {
        String before =
                inTheWindow(() -> "" + javafx.application.Application.getUserAgentStylesheet());
        var picture = taken(state().withCamera(new Camera(new LatLon(0, 180), 4))).getFirst();
        Color sea = picture.getPixelReader().getColor(600, 375);
        assertTrue(sea.getBrightness() > 0.8, "the sea is " + sea);
        assertEquals(
                before,
                inTheWindow(() -> "" + javafx.application.Application.getUserAgentStylesheet()));
    }

    @Test
    void takesNoMorePicturesOnceClosed() throws Exception {
        inTheWindow(() -> {
            var sitting = studio().open(150);
            sitting.picture(shot(state()), taken::add, failures::add);
            sitting.close();
            return true;
        });
        taken(state());
        assertEquals(1, taken.size());
    }

    @Test
    void leavesNothingBehind() throws Exception {
        var room = new WeakReference<>(used());
        until(() -> {
            System.gc();
            return room.get() == null;
        });
    }

    private Studio.Sitting used() throws Exception {
        var sitting = inTheWindow(() -> studio().open(150));
        inTheWindow(() -> {
            sitting.picture(shot(state()), taken::add, failures::add);
            return true;
        });
        until(() -> taken.size() == 1);
        inTheWindow(() -> {
            sitting.close();
            return true;
        });
        return sitting;
    }

    private List<Image> taken(ViewState... states) throws Exception {
        var pictures = new ArrayList<Image>();
        var sitting = inTheWindow(() -> studio().open(150));
        inTheWindow(() -> {
            for (var state : states) {
                sitting.picture(
                        shot(state),
                        picture -> {
                            pictures.add(picture);
                            taken.add(picture);
                        },
                        failures::add);
            }
            return true;
        });
        until(() -> pictures.size() == states.length || !failures.isEmpty());
        inTheWindow(() -> {
            sitting.close();
            return true;
        });
        assertEquals(List.of(), failures);
        return pictures;
    }

    /** Of a window in the dark. */
    private static Studio studio() {
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var navigator = new Navigator(state());
        var settings = Settings.fresh();
        settings.theme().set(Theme.DARK);
        var messages = new Messages(navigator.part(ViewState::language));
        var contexts =
                new Contexts(
                        session,
                        navigator,
                        settings,
                        messages,
                        background,
                        Host.alone(Path.of(".")));
        return contexts.studio(new Tiles(background, settings.theme()));
    }

    private static Studio.Shot shot(ViewState state) {
        return new Studio.Shot(state, MapSize.USUAL, FRAME);
    }

    private static ViewState state() {
        return Beginning.first(session.lastYear()).withoutCity().withLanguage(Language.JAPANESE);
    }

    private static Set<Integer> colours(Image picture) {
        return colours(picture, picture.getWidth());
    }

    /** Those of a strip at the left. */
    private static Set<Integer> colours(Image picture, double width) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }

    /** How many pixels differ to the right of and below a point. */
    private static int differing(Image one, Image other, int left, int top) {
        int differing = 0;
        for (int y = top; y < one.getHeight(); y++) {
            for (int x = left; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    differing++;
                }
            }
        }
        return differing;
    }

    private static <T> T inTheWindow(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }
}
