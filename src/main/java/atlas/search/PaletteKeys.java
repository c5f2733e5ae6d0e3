package atlas.search;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the palette while its field has the focus. */
final class PaletteKeys {
    private static final int PAGE = 6;

    private final Palette palette;

    PaletteKeys(Palette palette) {
        this.palette = palette;
    }

    /** Takes its keys before the field sees them. */
    void lay(Node field) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.isAltDown() && take(event)) {
                        event.consume();
                    }
                });
    }

    /** Single letters and arrows have meanings in the window behind; here they are only typed. */
    void keepFromTheWindow(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            palette.close();
        }
        if (!event.getCode().isFunctionKey() && !event.isShortcutDown()) {
            event.consume();
        }
    }

    private boolean take(KeyEvent event) {
        boolean group = event.isShortcutDown();
        switch (event.getCode()) {
            case DOWN -> down(group);
            case UP -> up(group);
            case PAGE_DOWN -> palette.move(PAGE);
            case PAGE_UP -> palette.move(-PAGE);
            case TAB -> palette.moveGroup(!event.isShiftDown());
            case ENTER -> palette.choose();
            case ESCAPE -> palette.close();
            default -> {
                return isEnd(event);
            }
        }
        return true;
    }

    /** With Shift they select in the field, as anywhere. */
    private boolean isEnd(KeyEvent event) {
        boolean end = event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
        if (!end || event.isShiftDown()) {
            return false;
        }
        palette.toEnd(event.getCode() == KeyCode.HOME);
        return true;
    }

    private void down(boolean group) {
        if (group) {
            palette.moveGroup(true);
        } else {
            palette.move(1);
        }
    }

    private void up(boolean group) {
        if (group) {
            palette.moveGroup(false);
        } else {
            palette.move(-1);
        }
    }
}
