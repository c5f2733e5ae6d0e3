package atlas.library.diagram;

import atlas.city.Bilingual;
import atlas.city.Diagram;
import atlas.city.Language;
import atlas.pack.PackSource;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.store.Database;
import atlas.ui.Messages;
import atlas.ui.ReferenceCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;

/** The shipped drawings, to look at in tests. */
final class Drawn {
    static final List<Diagram> DIAGRAMS;
    static final Theory THEORY;

    static {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
            var facts = database.facts();
            DIAGRAMS = facts.diagrams();
            THEORY =
                    Theory.of(
                            facts.concepts(), facts.seedFacts(), facts.showings(), facts.cities());
        }
    }

    private Drawn() {}

    static Diagram diagram(String id) {
        return DIAGRAMS.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    /** What the seed says. */
    static Bilingual fact(String id) {
        return Optional.ofNullable(THEORY.facts().get(id)).orElseThrow().text();
    }

    static DiagramContext context(Language language, Navigator navigator) {
        var messages = new Messages(new SimpleObjectProperty<>(language));
        return new DiagramContext(messages, navigator, THEORY, new ReferenceCard(messages));
    }

    static Navigator navigator() {
        return new Navigator(
                ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025));
    }
}
