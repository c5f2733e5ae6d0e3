package atlas.present.paper;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Indicator;
import atlas.index.PanelScores;
import atlas.out.SaveDialog;
import atlas.state.Background;
import atlas.ui.Messages;
import atlas.ui.Reference;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What handing out works with.
 *
 * @param studio takes the pictures
 * @param dialog asks where files are to go
 * @param clock dates them
 * @param pack version of the facts
 */
public record PaperContext(
        Messages messages,
        Background background,
        Studio studio,
        Facts facts,
        SaveDialog dialog,
        InstantSource clock,
        String pack) {
    /**
     * What is told on paper.
     *
     * @param cities by id
     * @param dimensions the seven indices, in order
     * @param indicators all of them, in the order of the panels
     * @param scores of each panel under the published scenario, the fullest panel first
     * @param references what the id of a source or of a seed fact stands for; asked in the
     *     background
     * @param dossiers all of one city, by its id; asked in the background
     * @param lands for maps without names; asked in the background, takes a moment
     */
    public record Facts(
            Map<String, City> cities,
            List<Dimension> dimensions,
            List<Indicator> indicators,
            List<PanelScores> scores,
            Function<String, Optional<Reference>> references,
            Function<String, Dossier> dossiers,
            Supplier<Lands> lands) {
        /** Copies the collections. */
        public Facts {
            cities = Map.copyOf(cities);
            dimensions = List.copyOf(dimensions);
            indicators = List.copyOf(indicators);
            scores = List.copyOf(scores);
        }
    }
}
