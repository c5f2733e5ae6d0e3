package atlas.ui;

import atlas.city.CreativeField;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/**
 * The sign of a creative field: a disc in the field's colour with the field's glyph, so that nobody
 * needs to tell colours apart. Cities outside the network get a ring. One em large; scale it by
 * font size.
 */
public final class FieldBadge extends StackPane {
    /** The sign of a field, or the ring of those outside the network. */
    public FieldBadge(Optional<CreativeField> field) {
        getStyleClass().addAll("field-badge", styleClass(field));
        setMouseTransparent(true);
        field.ifPresent(f -> getChildren().add(glyph(f)));
    }

    /** The style class that sets {@code -atlas-field} to the field's colour. */
    public static String styleClass(Optional<CreativeField> field) {
        return field.map(f -> "field-" + f.code()).orElse("field-none");
    }

    /** The outline of a field's glyph on a square of 24 units; even-odd. */
    public static String path(CreativeField field) {
        return switch (field) {
            case LITERATURE ->
                    "M11 6C9 4.6 6 4 2.5 4v14.5c3.5 0 6.500 .5 8.500 2zm2 0c2-1.400 5-2 8.500-2v14.500c-3.500 0-6.500 .500-8.500 2z";
            case FILM -> "M7 3.500 21 12 7 20.500z";
            case MUSIC ->
                    "M8.500 3H20v12.300a3.600 3.100 0 1 1-2.800-3V7.200h-5.900v11.300a3.600 3.100 0 1 1-2.800-3z";
            case CRAFTS ->
                    "M7.500 2.500h9L15.300 7C18.700 8.600 20 11.400 20 14c0 3.800-2.600 7.500-5.500 7.500h-5C6.600 21.500 4 17.800 4 14c0-2.600 1.300-5.400 4.700-7z";
            case DESIGN -> "M12 3 22 20.500H2zm0 6-4.800 8.500h9.600z";
            case GASTRONOMY ->
                    "M2 11.500h20c0 4-2.200 7.200-5.500 8.500h-9C4.200 18.700 2 15.500 2 11.500zM11 10l8-7.500 1.300 1.300L14.600 10z";
            case MEDIA_ARTS -> "M12 1.500 22.500 12 12 22.500 1.500 12zm0 5.500-5 5 5 5 5-5z";
            case ARCHITECTURE ->
                    "M3 21V11.500a9 9 0 0 1 18 0V21h-5.500v-8.500a3.500 3.500 0 0 0-7 0V21z";
        };
    }

    private static Region glyph(CreativeField field) {
        var shape = new SVGPath();
        shape.setContent(Icon.SQUARE + path(field));
        shape.setFillRule(FillRule.EVEN_ODD);
        var glyph = new Region();
        glyph.setShape(shape);
        glyph.getStyleClass().add("field-glyph");
        return glyph;
    }
}
