package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Claims on one side and answers on the other. */
final class VersusDrawing extends Drawing {
    private static final double BETWEEN = 3;

    private final Arrow turn = arrow(Arrow.pointed("line-strong"));
    private final List<PartNode> claims;
    private final List<PartNode> answers;
    private final Region claimsHead;
    private final Region answersHead;

    VersusDrawing(
            Diagram diagram,
            Function<Diagram.Part, PartNode> node,
            String claimsHead,
            String answersHead) {
        super(diagram, node);
        claims = parts("claim-");
        answers = parts("answer-");
        this.claimsHead = head(claimsHead);
        this.answersHead = head(answersHead);
        fill(this.claimsHead, this.answersHead);
    }

    private static Region head(String words) {
        var head = new Label(words);
        head.setWrapText(true);
        head.getStyleClass().add("drawing-head");
        return head;
    }

    @Override
    double arrange(double width, Pen pen) {
        if (width < NARROW) {
            double y = column(claimsHead, claims, 0, 0, width, 0, pen);
            pen.draw(turn, width / 2, y, width / 2, y + 2);
            return column(answersHead, answers, 0, y + 2.2, width, 0, pen) - GAP;
        }
        double side = (width - BETWEEN) / 2;
        double tall = Math.max(tall(claims, side, pen), tall(answers, side, pen));
        column(claimsHead, claims, 0, 0, side, tall, pen);
        double end = column(answersHead, answers, side + BETWEEN, 0, side, tall, pen);
        double middle = end / 2;
        pen.draw(turn, side + 0.4, middle, side + BETWEEN - 0.4, middle);
        return end - GAP;
    }

    private static double tall(List<PartNode> parts, double width, Pen pen) {
        return parts.stream().mapToDouble(p -> pen.height(p, width) + GAP).sum() - GAP;
    }

    /** Shares a height among the parts of a column; without one, each is as high as it needs. */
    private static double column(
            Region head,
            List<PartNode> parts,
            double x,
            double top,
            double width,
            double tall,
            Pen pen) {
        double y = pen.put(head, x, top, width, pen.height(head, width)).getMaxY() + GAP / 2;
        double extra = Math.max(0, tall - tall(parts, width, pen)) / parts.size();
        for (PartNode part : parts) {
            y = pen.put(part, x, y, width, pen.height(part, width) + extra).getMaxY() + GAP;
        }
        return y;
    }
}
