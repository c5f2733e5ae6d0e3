package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
    @TempDir private Path folder;

    @Test
    void theCityThatIsShownFirstIsThereBeforeTheWindowAsks() {
        try (var first = Session.open(folder, (_, _) -> {})) {
            assertTrue(first.dossiers().known("kanazawa").isPresent());
            assertTrue(first.dossiers().known("osaka").isEmpty());
            ViewState seen =
                    Beginning.state(
                                    first.kept(),
                                    Arguments.NONE,
                                    Set.of("kanazawa", "osaka"),
                                    first.lastYear())
                            .withCity("osaka");
            first.settings().put(Beginning.VIEW, ViewStateJson.write(seen));
        }
        try (var next = Session.open(folder, (_, _) -> {})) {
            var dossier = next.dossiers().known("osaka");
            assertEquals(Optional.of("osaka"), dossier.map(d -> d.city().id()));
            assertEquals(dossier, Optional.of(next.facts().dossier("osaka")));
        }
    }
}
