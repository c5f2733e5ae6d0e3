package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Dossier;
import atlas.city.Examples;
import atlas.state.Background;
import atlas.state.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CityModelTest {
    private final Map<String, Dossier> dossiers =
            Map.of("kanazawa", Examples.kanazawa(), "lyon", Examples.bare(Examples.LYON));
    private final List<Runnable> waiting = new ArrayList<>();
    private final Navigator navigator = new Navigator(States.START);
    private final CityModel model =
            new CityModel(
                    navigator,
                    new Background(waiting::add, Runnable::run, _ -> {}),
                    id -> Objects.requireNonNull(dossiers.get(id)));

    @Test
    void ignoresAnAnswerThatComesTooLate() {
        navigator.select("kanazawa");
        navigator.select("lyon");
        waiting.reversed().forEach(Runnable::run);
        assertEquals(Optional.ofNullable(dossiers.get("lyon")), model.loaded().get());
    }

    @Test
    void keepsTheOldCityUntilTheNewOneIsThere() {
        navigator.select("kanazawa");
        waiting.removeFirst().run();
        navigator.select("lyon");
        assertEquals(Optional.ofNullable(dossiers.get("kanazawa")), model.loaded().get());
    }

    @Test
    void showsNobodyWhileNoCityIsChosen() {
        assertEquals(Optional.empty(), model.loaded().get());
        assertEquals(List.of(), waiting);
    }
}
