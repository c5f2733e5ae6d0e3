package atlas.app;

import atlas.present.Notice;
import atlas.state.Navigator;
import atlas.state.ViewState;
import java.util.Optional;

/** Tells what means something on the view of the moment only: the notice goes with the view. */
final class Passing implements Notice {
    private final ErrorReport report;
    private Optional<Integer> mine = Optional.empty();

    Passing(ErrorReport report, Navigator navigator) {
        this.report = report;
        var _ = navigator.part(ViewState::view).subscribe((_, _) -> pass());
    }

    @Override
    public void say(String key, Object... arguments) {
        report.say(key, arguments);
        own();
    }

    @Override
    public void offer(String key, String act, Runnable then, Object... arguments) {
        report.offer(key, act, then, arguments);
        own();
    }

    // What waits for the end of a tour must outlive the change of view that comes with it.
    private void own() {
        mine = Optional.of(report.count()).filter(_ -> !report.givesWay());
    }

    // What was told by others since then stays.
    private void pass() {
        if (mine.equals(Optional.of(report.count()))) {
            report.close();
        }
    }
}
