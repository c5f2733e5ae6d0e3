package atlas.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.value.ObservableBooleanValue;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits for what a window comes to show. Machines that build stand still for many seconds now and
 * then, so it waits long; and it asks in the window's own thread, for a binding that another thread
 * reads while it changes may keep an old value for good.
 */
public final class Patience {
    private static final int SECONDS = 120;

    private Patience() {}

    /** Waits until it is so and all that follows from it is done. */
    public static void until(ObservableBooleanValue there) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000, there::get));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
