package atlas.present.paper;

import atlas.city.Language;
import atlas.out.Bitmap;
import atlas.state.tour.Step;
import java.util.Map;
import java.util.Optional;

/**
 * A step that is handed out.
 *
 * @param number in its tour, from 1
 * @param pictures of it, in the languages in which there are some
 */
record Stop(int number, Step step, Map<Language, Bitmap> pictures) {
    /** Copies the pictures. */
    Stop {
        pictures = Map.copyOf(pictures);
    }

    Optional<Bitmap> picture(Language language) {
        return Optional.ofNullable(pictures.get(language));
    }
}
