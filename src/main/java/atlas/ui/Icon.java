package atlas.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** The few signs of the controls, drawn on a square of 24 units. */
public enum Icon {
    PLUS("M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z"),
    // The two points keep the bar from being stretched to a square.
    MINUS("M12 4h0zM12 20h0zM4 11h16v2H4z"),
    HOME("M12 3 2 12h3v8h6v-6h2v6h6v-8h3z"),
    PLAY("M7 4v16l13-8z"),
    PAUSE("M6 4h4v16H6zm8 0h4v16h-4z"),
    FOLD("M12 0zM12 24zM6 9.5 7.5 8l4.5 4.5L16.5 8 18 9.5l-6 6z"),
    UNFOLD("M12 0zM12 24zM6 14.5 7.5 16l4.5-4.5 4.5 4.5 1.5-1.5-6-6z"),
    LIST("M4 5h16v2H4zm0 6h16v2H4zm0 6h16v2H4z"),
    PANEL("M3 4h18v16H3zm2 2v12h8V6zm10 0v12h4V6z"),
    LEGEND(
            "M5 5a2 2 0 1 0 .01 0zM10 6h10v2H10zM5 11a2 2 0 1 0 .01 0zM10 12h10v2H10zM5 17a2 2 0 1 0 .01 0zM10 18h10v2H10z"),
    BACK("M14.5 4.5 16 6l-6 6 6 6-1.5 1.5L7 12z"),
    FORWARD("M9.5 4.5 8 6l6 6-6 6 1.5 1.5L17 12z"),
    CLOSE(
            "M5.4 4 12 10.6 18.6 4 20 5.4 13.4 12l6.6 6.6-1.4 1.4L12 13.4 5.4 20 4 18.6 10.6 12 4 5.4z"),
    THEME("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2.2v15.6a7.8 7.8 0 0 1 0-15.6z"),
    TIES(
            "M5 9.500a2.500 2.500 0 1 0 .01 0zM19 9.500a2.500 2.500 0 1 0 .01 0zM6.500 9A8 8 0 0 1 17.500 9l-1.300 1.400a6.100 6.100 0 0 0-8.400 0z"),
    PEERS("M12 2a10 10 0 1 0 .01 0zm0 2.200a7.800 7.800 0 1 1-.01 0zM12 8a4 4 0 1 0 .01 0z"),
    FILTER("M3 5h18l-7 8.500V20l-4-2v-4.500z"),
    GEAR(
            "M10.0 4.7L10.3 1.9L13.7 1.9L14.0 4.7L15.7 5.4L17.9 3.7L20.3 6.1L18.6 8.3L19.3 "
                    + "10.0L22.1 10.3L22.1 13.7L19.3 14.0L18.6 15.7L20.3 17.9L17.9 20.3L15.7 18.6L14."
                    + "0 19.3L13.7 22.1L10.3 22.1L10.0 19.3L8.3 18.6L6.1 20.3L3.7 17.9L5.4 15.7L4.7 1"
                    + "4.0L1.9 13.7L1.9 10.3L4.7 10.0L5.4 8.3L3.7 6.1L6.1 3.7L8.3 5.4zM12 8.6a3.4 3.4"
                    + " 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z"),
    MAP("M9 3 3 5.2v15.6l6-2.2 6 2.2 6-2.2V3l-6 2.2zm.9 2.3 4.2 1.5v11.7l-4.2-1.5z"),
    BOOK(
            "M11 6.2C9.3 5 6.500 4.500 2.500 4.500v13.500c4 0 6.800.5 8.500 1.700zM13 6.200c1.700-1.200 4.500-1.700 8.500-1.700v13.500c-4 0-6.800.5-8.500 1.700z"),
    BARS("M4 12h4v8H4zm6-8h4v16h-4zm6 5h4v11h-4z"),
    SWAP("M7 4 2.500 8.500 7 13v-3.200h11V7.200H7zM17 11v3.200H6v2.600h11V20l4.500-4.500z"),
    SCALES("M3 4h8v16H3zm1.800 1.800v12.400h4.400V5.800zM13 4h8v16h-8z"),
    SCREEN("M3 4h18v12h-8v2h4v2H7v-2h4v-2H3zm2 2v8h14V6z"),
    SEARCH(
            "M10 3a7 7 0 1 0 4.200 12.600L19.600 21 21 19.600l-5.400-5.400A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z"),
    PIN(
            "M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z");

    /** Two empty strokes at the corners, so that a region keeps the sign's proportions. */
    static final String SQUARE = "M0 0zM24 24z";

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new node that shows the sign, one em large, in the colour of the text. */
    public Node node() {
        var node = new Region();
        node.getStyleClass().add("icon");
        var shape = new SVGPath();
        shape.setContent(SQUARE + path);
        node.setShape(shape);
        return node;
    }
}
