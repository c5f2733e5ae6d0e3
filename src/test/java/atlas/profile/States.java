package atlas.profile;

import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;

/** View states to start tests from. */
final class States {
    static final ViewState START =
            ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025);

    private States() {}
}
