package atlas.present.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/**
 * The texts of a picture that are too small for the back row.
 *
 * <p>The rule is ours: type no smaller than a fiftieth of the picture's height. It follows the
 * formula of AVIXA V202.01:2016 (DISCAS) for rooms in which basic decisions are made, height of
 * what is to be read = distance / 200, for a back row that sits four picture heights away.
 *
 * @param small smallest first
 */
record Legibility(List<Small> small) {
    /** How many picture heights from the wall the back row sits. */
    static final double BACK_ROW = 4;

    /** The acuity factor of DISCAS for basic decisions: distance over height of what is read. */
    static final double ACUITY = 200;

    /** The least size of type, as a share of the picture's height. */
    static final double LEAST = BACK_ROW / ACUITY;

    // How many stand behind a sign: nobody has to read it to follow.
    private static final String COUNT = "\\+\\d+";

    // Whose map it is must stand there, and says nothing to the back row.
    private static final String CREDIT = "attribution";

    // Sizes are rounded to whole pixels here and there.
    private static final double SLACK = 0.02;

    /**
     * A text that is too small.
     *
     * @param size of its type, as a share of the picture's height
     */
    record Small(String words, double size) {
        /** How many picture heights away it can still be read. */
        double reach() {
            return size * ACUITY;
        }
    }

    /** Copies the list. */
    Legibility {
        small = List.copyOf(small);
    }

    /**
     * Looks at all that is seen of a picture.
     *
     * @param aside what is no part of the picture
     */
    static Legibility of(Parent picture, List<? extends Node> aside) {
        var found = new ArrayList<Small>();
        var frame = picture.localToScene(picture.getLayoutBounds());
        collect(picture, aside, frame, frame.getHeight(), found);
        found.sort(Comparator.comparingDouble(Small::size).thenComparing(Small::words));
        return new Legibility(found);
    }

    private static void collect(
            Node node, List<? extends Node> aside, Bounds frame, double height, List<Small> found) {
        if (isUnread(node) || aside.contains(node)) {
            return;
        }
        var seen = node.getClip() == null ? Optional.of(frame) : clipped(node, frame);
        if (seen.isEmpty()) {
            return;
        }
        if (node instanceof Text text) {
            small(text, seen.orElseThrow(), height).ifPresent(found::add);
        } else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                collect(child, aside, seen.orElseThrow(), height, found);
            }
        }
    }

    private static boolean isUnread(Node node) {
        return !node.isVisible() || node.getOpacity() == 0 || node.getStyleClass().contains(CREDIT);
    }

    private static Optional<Bounds> clipped(Node node, Bounds frame) {
        var clip = node.localToScene(node.getClip().getBoundsInParent());
        double left = Math.max(clip.getMinX(), frame.getMinX());
        double top = Math.max(clip.getMinY(), frame.getMinY());
        double width = Math.min(clip.getMaxX(), frame.getMaxX()) - left;
        double height = Math.min(clip.getMaxY(), frame.getMaxY()) - top;
        return width > 0 && height > 0
                ? Optional.of(new BoundingBox(left, top, width, height))
                : Optional.empty();
    }

    private static Optional<Small> small(Text text, Bounds frame, double height) {
        String words = text.getText().strip().replaceAll("\\s+", " ");
        double size = text.getFont().getSize() * scale(text.getLocalToSceneTransform()) / height;
        boolean read = size >= LEAST * (1 - SLACK);
        return words.isEmpty()
                        || read
                        || words.matches(COUNT)
                        || !frame.intersects(text.localToScene(text.getBoundsInLocal()))
                ? Optional.empty()
                : Optional.of(new Small(words, size));
    }

    private static double scale(Transform transform) {
        return Math.hypot(transform.getMxy(), transform.getMyy());
    }
}
