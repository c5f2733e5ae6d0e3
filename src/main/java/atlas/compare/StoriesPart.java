package atlas.compare;

import atlas.city.Dossier;
import atlas.index.pairwise.Side;
import atlas.narrative.pair.MissingWords;
import atlas.narrative.pair.StoryPairs;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The two stories, section by section, with their sources below. */
final class StoriesPart extends Part {
    private final ReferenceCard card;

    StoriesPart(CompareContext context) {
        super("compare.part.stories", context.messages());
        card = new ReferenceCard(context.messages());
    }

    @Override
    Node rows(Pair pair) {
        Dossier one = pair.first().dossier();
        Dossier two = pair.second().dossier();
        var first = new Telling(messages(), card, one);
        var second = new Telling(messages(), card, two);
        var missing = new MissingWords(messages().language(), messages()::text, pair.names());
        var rows = new SteadyBox();
        rows.getStyleClass().add("facing-rows");
        var sections = StoryPairs.of(story(one), story(two));
        if (sections.isEmpty()) {
            return Words.line(messages().text("compare.stories.none"), "muted");
        }
        for (StoryPairs.SectionPair section : sections) {
            if (!section.heading().isEmpty()) {
                rows.getChildren().add(Words.heading(section.heading(), 3));
            }
            rows.getChildren()
                    .add(
                            Facing.row(
                                    half(
                                            section.first(),
                                            first,
                                            missing.section(section, Side.FIRST, isTold(one))),
                                    half(
                                            section.second(),
                                            second,
                                            missing.section(section, Side.SECOND, isTold(two)))));
        }
        rows.getChildren().add(Words.heading(messages().text("profile.notes"), 3));
        rows.getChildren().add(Facing.row(sources(first), sources(second)));
        return rows;
    }

    private static Region half(
            Optional<String> markdown, Telling telling, Optional<String> missing) {
        return markdown.<Region>map(telling::prose)
                .or(() -> missing.map(Facing::empty))
                .orElseGet(Facing::column);
    }

    private static Region sources(Telling telling) {
        return Facing.column(telling.sources().toArray(Node[]::new));
    }

    private String story(Dossier dossier) {
        return dossier.stories().getOrDefault(messages().language(), "");
    }

    private boolean isTold(Dossier dossier) {
        return dossier.stories().containsKey(messages().language());
    }
}
