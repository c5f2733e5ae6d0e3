package atlas.present;

import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The collaborators of what is presented.
 *
 * @param given asks for the tours of the pack, in order; takes its time
 */
public record PresentContext(
        Navigator navigator,
        Settings settings,
        Messages messages,
        Background background,
        Presenter presenter,
        Callable<List<Tour>> given) {}
