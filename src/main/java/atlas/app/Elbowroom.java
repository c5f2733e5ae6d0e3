package atlas.app;

import atlas.state.Navigator;
import atlas.state.ViewState.Frame;

/**
 * Folds the list, then the panel, when the map between them would get too narrow, and brings back
 * what it folded when there is room again. What the user opens meanwhile stays open.
 */
final class Elbowroom {
    // List and panel take 47 of them, and the map is to have two fifths of the whole.
    private static final double FOR_BOTH_EM = 78;
    private static final double FOR_PANEL_EM = 44;

    private final Navigator navigator;
    private boolean both = true;
    private boolean panel = true;
    private boolean listFolded;
    private boolean panelFolded;

    Elbowroom(Navigator navigator) {
        this.navigator = navigator;
    }

    /** The window is this wide now, in heights of its type. */
    void fit(double widthEm) {
        boolean roomForBoth = widthEm >= FOR_BOTH_EM;
        boolean roomForPanel = widthEm >= FOR_PANEL_EM;
        if (roomForBoth != both) {
            both = roomForBoth;
            listFolded = change(roomForBoth, navigator.now().frame().list(), listFolded, true);
        }
        if (roomForPanel != panel) {
            panel = roomForPanel;
            panelFolded = change(roomForPanel, navigator.now().frame().panel(), panelFolded, false);
        }
    }

    private boolean change(boolean room, boolean open, boolean folded, boolean list) {
        boolean fold = !room && open;
        boolean unfold = room && folded && !open;
        if (fold || unfold) {
            navigator.fold(list ? Frame::withListFolded : Frame::withPanelFolded);
        }
        return fold;
    }
}
