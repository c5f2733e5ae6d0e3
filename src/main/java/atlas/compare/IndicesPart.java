package atlas.compare;

import atlas.state.ViewState;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The seven indices as lines from 0 to 100 with both cities on them. */
final class IndicesPart extends Part {
    private final CompareContext context;
    private final DotPlot dots;

    IndicesPart(CompareContext context) {
        super("compare.part.indices", context.messages());
        this.context = context;
        dots = new DotPlot(messages(), context.navigator());
        var _ = context.navigator().part(ViewState::axis).subscribe(dots::highlight);
    }

    @Override
    Optional<Chart> chart() {
        return Optional.of(Chart.drawn("compare.out.lines", "indices", dots));
    }

    @Override
    Node rows(Pair pair) {
        if (pair.faces().stream().anyMatch(Face::isScored)) {
            dots.show(pair, context.facts().dimensions());
            return dots;
        }
        var none =
                new Label(
                        messages()
                                .text(
                                        "compare.indices.none",
                                        messages().text(pair.panel().name())));
        none.setWrapText(true);
        return none;
    }
}
