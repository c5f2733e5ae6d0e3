package atlas.present.paper;

import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/**
 * Takes pictures of states of the view while the user goes on looking at another. To be used on the
 * window's thread.
 */
@FunctionalInterface
public interface Studio {
    /**
     * Opens a room for some pictures; it costs memory until it is closed.
     *
     * @param textSize of the pictures, in percent of the usual one, 100 to 200
     */
    Sitting open(int textSize);

    /** Some pictures, taken one after the other. */
    interface Sitting extends AutoCloseable {
        /**
         * Takes a picture after those asked for before.
         *
         * @param then is given it; not called any more once this is closed
         * @param failed is told where there can be no picture, nor any after it
         */
        void picture(Shot shot, Consumer<Image> then, Consumer<Throwable> failed);

        /** Lets go of everything; pictures not taken yet are not taken. */
        @Override
        void close();
    }

    /**
     * A picture to be taken.
     *
     * @param view in its language
     * @param map the size of the map that the view's camera was chosen for
     * @param frame how large the view is laid out
     */
    record Shot(ViewState view, MapSize map, Frame frame) {}

    /** How large a picture is, in pixels; the view is laid out for as many. */
    record Frame(int width, int height) {
        private static final int MOST = 8192;

        /** Checks that there can be such a picture. */
        public Frame {
            if (width < 1 || height < 1 || width > MOST || height > MOST) {
                throw new IllegalArgumentException("no picture of " + width + " x " + height);
            }
        }
    }
}
