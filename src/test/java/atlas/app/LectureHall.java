package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;

import atlas.present.Show;
import atlas.state.View;
import atlas.state.tour.Tour;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An open atlas with its tours on show before each test, closed after it. */
final class LectureHall implements BeforeEachCallback, AfterEachCallback {
    private static final int GIVEN = 3;

    private final OpenAtlas open = new OpenAtlas();

    void open(Stage stage, Path folder) {
        open.open(stage, folder);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws TimeoutException {
        open.ready();
        inTheWindow(() -> atlas().navigator().view(View.PRESENT));
        until(() -> tours().size() >= GIVEN && atlas().isComplete());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        inTheWindow(() -> atlas().presenting().presenter().end());
        open.close();
    }

    List<Tour> tours() {
        return atlas().presenting().tours().all().get();
    }

    /** The tour that is shown. */
    Show show() {
        return atlas().presenting().presenter().show().get().orElseThrow();
    }

    Atlas atlas() {
        return open.atlas();
    }
}
