package atlas.app;

import atlas.search.Palette;
import atlas.state.Background;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/**
 * Gathers what can be found: once, some time after the first map, so that the start is no slower;
 * at once when somebody wants to search before.
 */
final class Gathering {
    private static final Duration REST = Duration.seconds(1.5);

    private final Findables findables;
    private final Palette palette;
    private final Background background;
    private boolean begun;

    Gathering(Findables findables, Palette palette, Background background) {
        this.findables = findables;
        this.palette = palette;
        this.background = background;
        var _ = palette.shown().subscribe(shown -> beginIf(shown));
    }

    /** Waits for the first map. */
    void after(ObservableBooleanValue map) {
        Afterwards.once(map, REST, () -> beginIf(true));
    }

    private void beginIf(boolean wanted) {
        if (wanted && !begun) {
            begun = true;
            background.run(
                    findables::names,
                    names -> {
                        palette.begin(names);
                        background.run(findables::index, palette::use);
                    });
        }
    }
}
