package atlas.library;

import java.util.Optional;
import javafx.scene.layout.Region;

/** A chapter as it stands open. */
interface Leaf {
    /** What fills the place beside the index of chapters. */
    Region node();

    /** Brings one of its things into view and sets it off, or nothing. */
    void show(Optional<String> item);

    /** One of its things was asked for by name: where it can, the focus goes there. */
    default void arrive() {}

    /** Turns the page. */
    void turn(boolean onward);
}
