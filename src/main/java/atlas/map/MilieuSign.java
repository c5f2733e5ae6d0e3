package atlas.map;

import atlas.city.MilieuKind;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** The signs of milieus: the twenty kinds in five families that a glance can tell apart. */
enum MilieuSign {
    MAKING(
            "M12 3a9.500 9 0 0 0 0 18c1.800 0 2.200-1.300 1.600-2.400-.700-1.400.200-2.900 2-2.900H18a3.500 3.500 0 0 0 3.500-3.500C21.500 7 17.500 3 12 3zM7 10.500a1.700 1.700 0 1 1 .01 0zm5-3a1.700 1.700 0 1 1 .01 0zm5 3a1.700 1.700 0 1 1 .01 0z"),
    STAGE(
            "M4 4h16v7c0 6-4 9-8 9s-8-3-8-9zm4 4v2.500h2.500V8zm5.500 0v2.500H16V8zM8 13.500c1.500 3.300 6.500 3.300 8 0z"),
    KEEPING(
            "M12 3 22 8.500v2H2v-2zM4 12h3v6H4zm6.500 0h3v6h-3zM17 12h3v6h-3zM2.500 19.500h19V22h-19z"),
    INVENTING(
            "M12 2a7 7 0 0 0-4 12.700V17h8v-2.300A7 7 0 0 0 12 2zM8.500 18.500h7V20h-7zm1.500 2.500h4v1.500h-4z"),
    MEETING(
            "M4 7h13v2h1.500a3.500 3.500 0 0 1 0 7H16.500A5 5 0 0 1 12.500 19h-4A4.500 4.500 0 0 1 4 14.500zm13 4v3h1.500a1.500 1.500 0 0 0 0-3z");

    private static final PseudoClass ROUGH = PseudoClass.getPseudoClass("rough");

    private final String path;

    MilieuSign(String path) {
        this.path = path;
    }

    /** The sign of a kind; kinds that a newer pack may bring are places to meet. */
    static MilieuSign of(MilieuKind kind) {
        return switch (kind.id()) {
            case "art-village", "artist-run-space", "craft-district", "craft-firm" -> MAKING;
            case "concert-hall", "festival", "temple-theatre", "theatre" -> STAGE;
            case "contemporary-art-museum", "historic-district", "library", "museum" -> KEEPING;
            case "incubator",
                    "media-arts-centre",
                    "research-institute",
                    "studio-film-hub",
                    "university" ->
                    INVENTING;
            default -> MEETING;
        };
    }

    /**
     * A new node that shows it.
     *
     * @param rough whether the place it marks is only about right
     */
    StackPane node(boolean rough) {
        var shape = new SVGPath();
        shape.setContent(path());
        shape.setFillRule(FillRule.EVEN_ODD);
        var glyph = new Region();
        glyph.setShape(shape);
        glyph.getStyleClass().add("milieu-glyph");
        var sign = new StackPane(glyph);
        sign.getStyleClass().add("milieu-sign");
        sign.pseudoClassStateChanged(ROUGH, rough);
        return sign;
    }

    /** Its outline on a square of 24 units; even-odd. */
    String path() {
        return path;
    }
}
