package atlas.profile;

import atlas.city.Language;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.Optional;
import java.util.Set;

/** View states to start tests from. */
final class States {
    static final ViewState START =
            new ViewState(
                    View.MAP,
                    new Camera(Region.JAPAN.centre(), 4),
                    Region.JAPAN,
                    Optional.empty(),
                    Optional.empty(),
                    Section.OVERVIEW,
                    2025,
                    Set.of(),
                    true,
                    Optional.empty(),
                    new ViewState.Frame(true, true, true),
                    Language.ENGLISH);

    private States() {}
}
