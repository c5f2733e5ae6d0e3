package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Navigator;
import atlas.state.ViewState.Frame;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ElbowroomTest {
    private final Navigator navigator =
            new Navigator(Beginning.state(Map.of(), Arguments.NONE, Set.of("kanazawa"), 2025));
    private final Elbowroom room = new Elbowroom(navigator);

    @Test
    void aWideWindowShowsBoth() {
        room.fit(100);
        assertEquals(new Frame(true, true, true, true), navigator.now().frame());
    }

    @Test
    void theListGoesFirstThenThePanel() {
        room.fit(75);
        assertEquals(new Frame(false, true, true, true), navigator.now().frame());
        room.fit(38);
        assertEquals(new Frame(false, false, true, true), navigator.now().frame());
    }

    @Test
    void theyComeBackWhereThereIsRoomAgain() {
        room.fit(38);
        room.fit(100);
        assertEquals(new Frame(true, true, true, true), navigator.now().frame());
    }

    @Test
    void whatTheUserFoldedStaysFolded() {
        navigator.fold(Frame::withListFolded);
        room.fit(60);
        room.fit(100);
        assertEquals(new Frame(false, true, true, true), navigator.now().frame());
    }

    @Test
    void whatTheUserOpensInANarrowWindowStaysOpen() {
        room.fit(60);
        navigator.fold(Frame::withListFolded);
        room.fit(59);
        assertEquals(new Frame(true, true, true, true), navigator.now().frame());
    }
}
