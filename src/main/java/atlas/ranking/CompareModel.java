package atlas.ranking;

import atlas.index.Scenario;
import atlas.state.KeptScenario;
import atlas.state.ScenarioJson;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Two scenarios side by side, ranked away from the window whenever one of them changes. */
final class CompareModel {
    private final RankingContext context;
    private final KeptModel kept;
    private final ObjectProperty<Pick> first = new SimpleObjectProperty<>(new Pick.Published());
    private final ObjectProperty<Pick> second = new SimpleObjectProperty<>(new Pick.Present());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> wished = Optional.empty();

    private record Wish(String panel, Scenario first, Scenario second) {}

    CompareModel(RankingContext context, KeptModel kept) {
        this.context = context;
        this.kept = kept;
        var _ = first.subscribe(_ -> ask());
        var _ = second.subscribe((_, _) -> ask());
        var _ = kept.kept().subscribe((_, _) -> followKept());
        var _ =
                context.navigator()
                        .part(CompareModel::seen)
                        .subscribe((_, now) -> now.ifPresent(_ -> ask()));
    }

    private static Optional<Wish> seen(ViewState state) {
        var study = state.study();
        return Optional.of(new Wish(study.panel(), study.scenario(), study.scenario()))
                .filter(_ -> state.view() == View.INDEX)
                .filter(_ -> study.page() == atlas.state.Study.Page.SCENARIOS);
    }

    ObjectProperty<Pick> first() {
        return first;
    }

    ObjectProperty<Pick> second() {
        return second;
    }

    ReadOnlyObjectProperty<Optional<Comparison>> result() {
        return result.getReadOnlyProperty();
    }

    /** All that can be picked. */
    List<Pick> picks() {
        List<Pick> picks = new ArrayList<>(List.of(new Pick.Published(), new Pick.Present()));
        kept.all().stream()
                .filter(k -> k.content() instanceof ScenarioJson.Whole)
                .forEach(k -> picks.add(new Pick.Kept(k.name())));
        return picks;
    }

    private void followKept() {
        if (!picks().contains(first.get())) {
            first.set(new Pick.Published());
        }
        if (!picks().contains(second.get())) {
            second.set(new Pick.Present());
        }
        ask();
    }

    private void ask() {
        var study = context.navigator().now().study();
        var wish = new Wish(study.panel(), scenario(first.get()), scenario(second.get()));
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

    private Scenario scenario(Pick pick) {
        return switch (pick) {
            case Pick.Published _ -> Scenario.published();
            case Pick.Present _ -> context.navigator().now().study().scenario();
            case Pick.Kept k ->
                    kept.find(k.name())
                            .map(KeptScenario::orPublished)
                            .orElseGet(Scenario::published);
        };
    }
}
