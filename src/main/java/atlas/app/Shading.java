package atlas.app;

import atlas.city.Dimension;
import atlas.city.Panel;
import atlas.index.Bands;
import atlas.index.CityScores;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.Strengths;
import atlas.map.Shade;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Scores the panel of the study for the map, whenever the map is to be coloured by scores. */
final class Shading {
    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Shade>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Wish> wished = Optional.empty();

    /** What decides about the colours. */
    private record Wish(String panel, Scenario scenario, Study.Shading by) {
        static Wish of(Study study) {
            return new Wish(study.panel(), study.scenario(), study.shading());
        }
    }

    Shading(Session session, Navigator navigator, Background background) {
        this.session = session;
        var _ = navigator.part(s -> Wish.of(s.study())).subscribe(wish -> answer(wish, background));
    }

    /** The colours of the scenario of now; those of before until they are there. */
    ReadOnlyObjectProperty<Optional<Shade>> shown() {
        return shown.getReadOnlyProperty();
    }

    private void answer(Wish wish, Background background) {
        wished = Optional.of(wish);
        if (wish.by() == Study.Shading.FIELD) {
            shown.set(Optional.empty());
            return;
        }
        background.run(
                () -> shade(wish),
                shade -> {
                    if (wished.equals(Optional.of(wish))) {
                        shown.set(Optional.of(shade));
                    }
                });
    }

    private Shade shade(Wish wish) {
        var scenario = wish.scenario().withGoalposts(session.goalposts());
        var measures = Objects.requireNonNull(session.measures().get(wish.panel()), wish.panel());
        var scores = Scorer.score(measures, scenario);
        var bands = Bands.of(scores, Shade.CLASSES);
        return new Shade(
                wish.by(),
                panel(wish.panel()).name(),
                scenario.equals(Scenario.published()),
                bands.classes().size(),
                scores.cities().size(),
                bands,
                strongest(scores),
                session.dimensions().stream().map(Dimension::shortName).toList());
    }

    private static Map<String, Integer> strongest(PanelScores scores) {
        var strongest = new HashMap<String, Integer>();
        for (CityScores city : scores.cities()) {
            Strengths.index(city).ifPresent(index -> strongest.put(city.cityId(), index));
        }
        return strongest;
    }

    private Panel panel(String id) {
        List<Panel> panels = session.panels();
        return panels.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }
}
