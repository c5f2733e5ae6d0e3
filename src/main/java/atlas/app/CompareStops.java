package atlas.app;

import atlas.state.Pairing;
import atlas.state.Study;
import atlas.state.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of two cities side by side. */
final class CompareStops {
    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("kanazawa", "yokohama"),
                    List.of("kanazawa", "osaka"),
                    List.of("yokohama", "osaka"),
                    List.of("sapporo", "gwangju"),
                    List.of("kanazawa", "bologna"),
                    List.of("kobe", "nagoya"));

    private CompareStops() {}

    static List<PictureStops.Stop> all() {
        var choosing =
                new PictureStops.Stop(
                        "compare-choose", atlas -> show(atlas, "kanazawa", Optional.empty()));
        return Stream.concat(Stream.of(choosing), PAIRS.stream().map(CompareStops::pair)).toList();
    }

    private static PictureStops.Stop pair(List<String> cities) {
        return new PictureStops.Stop(
                "compare-" + String.join("-", cities),
                atlas -> show(atlas, cities.getFirst(), Optional.of(cities.getLast())));
    }

    private static void show(Atlas atlas, String city, Optional<String> other) {
        atlas.navigator()
                .go(s ->
                        s.withCity(city)
                                .withView(View.COMPARE)
                                .withStudy(Study.START)
                                .withPairing(Pairing.START.withOther(other)));
    }
}
