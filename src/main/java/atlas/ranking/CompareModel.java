package atlas.ranking;

import atlas.index.Scenario;
import atlas.state.Contrast;
import atlas.state.Contrast.Side;
import atlas.state.KeptScenario;
import atlas.state.ScenarioJson;
import atlas.state.Study;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two scenarios side by side, ranked away from the window whenever one of them changes. */
final class CompareModel {
    private final RankingContext context;
    private final KeptModel kept;
    private final ReadOnlyObjectWrapper<Contrast> sides =
            new ReadOnlyObjectWrapper<>(Contrast.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> wished = Optional.empty();

    private record Wish(String panel, Scenario first, Scenario second) {}

    CompareModel(RankingContext context, KeptModel kept) {
        this.context = context;
        this.kept = kept;
        var _ = kept.kept().subscribe((_, _) -> ask());
        var _ =
                context.navigator()
                        .part(CompareModel::seen)
                        .subscribe(study -> study.ifPresent(_ -> ask()));
    }

    private static Optional<Study> seen(ViewState state) {
        return Optional.of(state.study())
                .filter(_ -> state.view() == View.INDEX)
                .filter(study -> study.page() == Study.Page.SCENARIOS);
    }

    /** What stands on each side: what was picked, as far as it is to be had. */
    ReadOnlyObjectProperty<Contrast> sides() {
        return sides.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Comparison>> result() {
        return result.getReadOnlyProperty();
    }

    /** Picks what to compare. */
    void pick(Contrast picked) {
        context.navigator().study(study -> study.withContrast(picked));
    }

    /** All that can be picked. */
    List<Side> picks() {
        List<Side> picks = new ArrayList<>(List.of(Side.PUBLISHED, Side.PRESENT));
        kept.all().stream()
                .filter(k -> k.content() instanceof ScenarioJson.Whole)
                .forEach(k -> picks.add(Side.kept(k.name())));
        return picks;
    }

    /** Names that were picked, but are not to be had here. */
    List<String> missing() {
        var picked = context.navigator().now().study().contrasted();
        return kept.kept().get().isEmpty()
                ? List.of()
                : Stream.of(picked.first(), picked.second())
                        .filter(side -> !picks().contains(side))
                        .flatMap(side -> side.name().stream())
                        .distinct()
                        .toList();
    }

    private Contrast had() {
        var picked = context.navigator().now().study().contrasted();
        var picks = picks();
        return new Contrast(
                picks.contains(picked.first()) ? picked.first() : Side.PUBLISHED,
                picks.contains(picked.second()) ? picked.second() : Side.PRESENT);
    }

    private void ask() {
        var study = context.navigator().now().study();
        sides.set(had());
        var wish =
                new Wish(
                        study.panel(),
                        scenario(sides.get().first()),
                        scenario(sides.get().second()));
        if (!wished.equals(Optional.of(wish))) {
            wished = Optional.of(wish);
            context.background()
                    .run(
                            () ->
                                    Comparison.of(
                                            context.facts(),
                                            wish.panel(),
                                            wish.first(),
                                            wish.second()),
                            found -> take(wish, found));
        }
    }

    private void take(Wish wish, Comparison found) {
        if (wished.equals(Optional.of(wish))) {
            result.set(Optional.of(found));
        }
    }

    private Scenario scenario(Side side) {
        return switch (side.kind()) {
            case PUBLISHED -> Scenario.published();
            case PRESENT -> context.navigator().now().study().scenario();
            case KEPT ->
                    side.name()
                            .flatMap(kept::find)
                            .map(KeptScenario::orPublished)
                            .orElseGet(Scenario::published);
        };
    }
}
