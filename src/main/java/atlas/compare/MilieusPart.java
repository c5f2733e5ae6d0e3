package atlas.compare;

import atlas.city.Milieu;
import atlas.index.pairwise.Side;
import atlas.narrative.pair.MilieuPairs;
import atlas.narrative.pair.MissingWords;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Creative milieus kind by kind; the kinds that both cities have come first. */
final class MilieusPart extends Part {
    private final ReferenceCard card;

    MilieusPart(CompareContext context) {
        super("compare.part.milieus", context.messages());
        card = new ReferenceCard(context.messages());
    }

    @Override
    Node rows(Pair pair) {
        var rows = new SteadyBox();
        rows.getStyleClass().add("facing-rows");
        var kinds =
                MilieuPairs.of(pair.first().dossier().milieus(), pair.second().dossier().milieus());
        if (kinds.isEmpty()) {
            return Words.line(messages().text("compare.milieus.none"), "muted");
        }
        var first = new Telling(messages(), card, pair.first().dossier());
        var second = new Telling(messages(), card, pair.second().dossier());
        var missing = new MissingWords(messages().language(), messages()::text, pair.names());
        for (MilieuPairs.KindPair kind : kinds) {
            rows.getChildren().add(Words.heading(heading(kind), 3));
            rows.getChildren()
                    .add(
                            Facing.row(
                                    half(kind.first(), first, missing.kind(kind, Side.FIRST)),
                                    half(kind.second(), second, missing.kind(kind, Side.SECOND))));
        }
        return rows;
    }

    private String heading(MilieuPairs.KindPair kind) {
        return messages()
                .text(
                        "compare.milieus.kind",
                        messages().text(kind.kind().name()),
                        kind.first().size(),
                        kind.second().size());
    }

    private Region half(List<Milieu> milieus, Telling telling, Optional<String> missing) {
        return missing.map(Facing::empty)
                .orElseGet(() ->
                        Facing.column(
                                milieus.stream().map(m -> entry(m, telling)).toArray(Node[]::new)));
    }

    private Node entry(Milieu milieu, Telling telling) {
        var name = telling.line(messages().text(milieu.name()), milieu.evidence(), "strong");
        String small =
                Stream.of(
                                Stream.of(messages().name("milieu-type", milieu.type())),
                                milieu.opened().stream().mapToObj(String::valueOf),
                                milieu.formerUse().stream()
                                        .map(use ->
                                                messages()
                                                        .text(
                                                                "profile.formerly",
                                                                messages().text(use))))
                        .flatMap(words -> words)
                        .collect(Collectors.joining(messages().text("compare.and")));
        return Facing.column(name, Words.line(small, "muted", "small"));
    }
}
