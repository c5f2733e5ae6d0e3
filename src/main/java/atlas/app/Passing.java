package atlas.app;

import atlas.present.Notice;
import atlas.state.Navigator;
import atlas.state.ViewState;

/** Tells what means something on the view of the moment only: the notice goes with the view. */
final class Passing implements Notice {
    private final ErrorReport report;
    private int mine;

    Passing(ErrorReport report, Navigator navigator) {
        this.report = report;
        var _ = navigator.part(ViewState::view).subscribe((_, _) -> pass());
    }

    @Override
    public void say(String key, Object... arguments) {
        report.say(key, arguments);
        mine = report.count();
    }

    @Override
    public void offer(String key, String act, Runnable then, Object... arguments) {
        report.offer(key, act, then, arguments);
        mine = report.count();
    }

    // What was told by others since then stays.
    private void pass() {
        if (mine == report.count()) {
            report.close();
        }
    }
}
