package atlas.compare;

import atlas.city.Language;
import atlas.index.Basis;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Pairing;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;

/** Pairs of the shipped facts, gathered without a window. */
final class Pairs {
    private static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    /** Those that every change of the comparison is looked at with. */
    static final List<List<String>> LOOKED_AT =
            List.of(
                    List.of("kanazawa", "yokohama"),
                    List.of("kanazawa", "osaka"),
                    List.of("yokohama", "osaka"),
                    List.of("sapporo", "gwangju"),
                    List.of("kanazawa", "bologna"),
                    List.of("kobe", "nagoya"));

    private Pairs() {}

    /** A pair and what it was gathered with. */
    record Gathered(CompareContext context, Pair pair) {
        @Override
        public String toString() {
            return pair.names().first().english()
                    + " and "
                    + pair.names().second().english()
                    + " in "
                    + context.messages().language();
        }
    }

    /** Each pair in each language. */
    static Stream<Gathered> all() {
        return LOOKED_AT.stream()
                .flatMap(two -> Stream.of(Language.values()).map(language -> of(two, language)));
    }

    static Gathered of(List<String> two, Language language) {
        return of(two, language, Basis.AS_DEFINED);
    }

    static Gathered of(List<String> two, Language language, Basis basis) {
        var pairing = Pairing.START.withOther(Optional.of(two.getLast())).withBasis(basis);
        var navigator =
                new Navigator(
                        ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025)
                                .withView(View.COMPARE)
                                .withLanguage(language)
                                .withCity(two.getFirst())
                                .withPairing(pairing));
        var context =
                new CompareContext(
                        navigator,
                        Settings.fresh(),
                        new Messages(navigator.part(ViewState::language)),
                        Background.direct(),
                        CompareFacts.SHIPPED,
                        () ->
                                new CompareContext.Maps(
                                        new javafx.scene.layout.Region(),
                                        new javafx.scene.layout.Region(),
                                        new SimpleBooleanProperty(true),
                                        List.of(),
                                        List.of()),
                        new CompareContext.Exports((_, _, _) -> Optional.empty(), NOON, "2026.11"));
        var pair = new CompareModel(context).pair().get().orElseThrow();
        return new Gathered(context, pair);
    }
}
