package atlas.compare;

import atlas.city.Language;
import atlas.city.Panel;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Subject;
import atlas.narrative.Phrases;
import atlas.narrative.pair.Backdrop;
import atlas.narrative.pair.DifferenceWords;
import atlas.narrative.pair.PairVerdict;
import atlas.narrative.pair.Statement;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What can be said of the two, in plain words. */
final class VerdictPart extends Part {
    static final Set<Statement.Kind> FIRST =
            EnumSet.of(Statement.Kind.INDICES, Statement.Kind.OVERALL);

    private static final int FEW = 3;
    private static final double TEXT_SHARE = 0.6;
    private static final double ENOUGH_EM = 64;

    private final CompareContext context;
    private final PairRadar radar;

    VerdictPart(CompareContext context) {
        super("compare.part.verdict", context.messages());
        this.context = context;
        radar = new PairRadar(context);
    }

    @Override
    Node rows(Pair pair) {
        var said = new VBox();
        said.getStyleClass().add("verdict");
        for (Statement statement : statements(pair)) {
            boolean first = FIRST.contains(statement.kind());
            said.getChildren()
                    .add(Words.line(statement.text(), first ? "verdict-first" : "verdict-more"));
        }
        said.getChildren().addAll(why(pair));
        said.getChildren().addAll(new Instead(messages(), context.navigator()).of(pair));
        return radar.of(pair)
                .<Node>map(chart -> new Abreast(said, chart, TEXT_SHARE, ENOUGH_EM))
                .orElse(said);
    }

    /** The figures in which the two are farthest apart on the scale of the scores. */
    private List<Node> why(Pair pair) {
        var differences = new DifferenceWords(messages().language(), messages()::text);
        var lines = new ArrayList<Node>();
        for (NumberRow row : largest(pair)) {
            String name =
                    row.subject() instanceof Subject.OfIndicator(var indicator, var _)
                            ? messages().text(indicator.name())
                            : "";
            String said = differences.sentence(row, pair.names());
            lines.add(Words.line(messages().text("compare.verdict.line", name, said)));
        }
        if (!lines.isEmpty()) {
            lines.addFirst(
                    Words.line(
                            messages().text("compare.verdict.largest"), "verdict-why", "strong"));
        }
        return lines;
    }

    private static List<NumberRow> largest(Pair pair) {
        return pair.rows().stream()
                .filter(r -> r.subject() instanceof Subject.OfIndicator of && of.scored())
                .filter(r -> r.isPair() && r.size().isPresent())
                .sorted(NumberRow.BY_DIFFERENCE)
                .limit(FEW)
                .toList();
    }

    @Override
    Optional<Chart> chart() {
        return Optional.of(Chart.drawn("compare.out.radar", "radar", radar.node()));
    }

    /** Statement by statement, in the reader's language. */
    List<Statement> statements(Pair pair) {
        return statements(pair, context.facts().panels(), messages().language(), messages()::text);
    }

    /**
     * Statement by statement, on any thread.
     *
     * @param phrases in that language
     */
    static List<Statement> statements(
            Pair pair, List<Panel> panels, Language language, Phrases phrases) {
        var backdrop = Backdrop.of(pair.first().dossier(), pair.second().dossier(), panels);
        return new PairVerdict(language, phrases).of(pair.contest(), pair.names(), backdrop);
    }
}
