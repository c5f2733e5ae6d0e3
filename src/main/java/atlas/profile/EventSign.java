package atlas.profile;

import atlas.city.EventKind;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The sign of a kind of event, drawn on a square of 24 units; its word stands beside it. */
final class EventSign {
    /** Keeps the proportions of a glyph that does not fill its square. */
    private static final String FRAME = "M0 0zM24 24z";

    private EventSign() {}

    static Node of(EventKind kind) {
        var shape = new SVGPath();
        shape.setContent(FRAME + path(kind));
        var glyph = new Region();
        glyph.setShape(shape);
        glyph.getStyleClass().add("event-glyph");
        var sign = new StackPane(glyph);
        sign.getStyleClass().addAll("event-sign", "event-" + kind.code());
        return sign;
    }

    private static String path(EventKind kind) {
        return switch (kind) {
            case OPENING -> "M5 2h11v20H5zm7 9v3h2v-3zM18 4h2v16h-2z";
            case DESIGNATION ->
                    "M12 2l3 6.500 7 .8-5.200 4.800 1.500 7L12 17.500 5.700 21l1.500-7L2 9.300l7-.8z";
            case POLICY -> "M4 4h16v3H4zm0 6.500h16v3H4zM4 17h10v3H4z";
            case FESTIVAL -> "M4 2h2v20H4zm4 1h13l-4 5 4 5H8z";
            case CRISIS -> "M10 3h4l-.8 12h-2.400zm0 15h4v3.500h-4z";
            case PUBLICATION -> "M3 4h8v16H3zm10 0h8v16h-8z";
            case LAW ->
                    "M11 2h2v4h7v2h-1l3 7a4 3 0 0 1-8 0l3-7h-4v11h4v2H7v-2h4V8H7l3 7a4 3 0 0 1-8 0l3-7H4V6h7z";
        };
    }
}
