package atlas.search;

import atlas.ui.FieldBadge;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The small signs of the search, drawn on a square of 24 units. */
final class Sign {
    private static final String GLASS =
            "M10 3a7 7 0 1 0 4.2 12.6l5.100 5.100 1.400-1.400-5.100-5.100A7 7 0 0 0 10 3z"
                    + "m0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z";

    // Two empty strokes at the corners keep the proportions of each sign.
    private static final String SQUARE = "M0 0zM24 24z";

    private Sign() {}

    /** The sign of a kind; a city shows its field. */
    static Node of(Entry entry) {
        return entry.kind() == EntryKind.CITY
                ? new FieldBadge(entry.field())
                : node(path(entry.kind()));
    }

    /** The glass that stands for searching. */
    static Node glass() {
        return node(GLASS);
    }

    private static Node node(String path) {
        var node = new Region();
        node.getStyleClass().add("icon");
        var shape = new SVGPath();
        shape.setContent(SQUARE + path);
        node.setShape(shape);
        node.setMouseTransparent(true);
        return node;
    }

    private static String path(EntryKind kind) {
        return (switch (kind) {
            case CITY, MILIEU ->
                    "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7z"
                            + "m0 4.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5z";
            case CONCEPT ->
                    "M12 2a7 7 0 0 0-4 12.700V17h8v-2.300A7 7 0 0 0 12 2zM9 18.500h6V20H9z"
                            + "m1 2.500h4v1.500h-4z";
            case WORK -> "M5 2h13a1 1 0 0 1 1 1v19H7a2 2 0 0 1-2-2zm2 16v2h10v-2z";
            case EVENT ->
                    "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 4h2v5.400l3.600 2.100-1 1.700"
                            + "L11 12.600z";
            case STORY -> "M4 4h16v2H4zm0 4.700h16v2H4zm0 4.700h16v2H4zm0 4.600h10v2H4z";
            case FACT ->
                    "M3 6h8v7a5 5 0 0 1-5 5v-2.500A2.500 2.500 0 0 0 8.500 13H3z"
                            + "m10 0h8v7a5 5 0 0 1-5 5v-2.500a2.500 2.500 0 0 0 2.500-2.500H13z";
            case TOUR -> "M5 2h2v1.500h13l-3.500 5 3.500 5H7V22H5z";
            case PAGE -> "M5 2h9l5 5v15H5zm8 1.500V8h4.500z";
            case COMMAND -> "M4 5.400 5.400 4l8 8-8 8L4 18.600 10.600 12zM13 18h8v2h-8z";
        });
    }
}
