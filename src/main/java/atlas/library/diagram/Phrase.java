package atlas.library.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A label in the middle of its place that breaks between words into lines of like length. */
final class Phrase extends Region {
    private static final double BLANK_EMS = 0.26;
    private static final int NARROWINGS = 8;

    private final List<Label> words = new ArrayList<>();
    private final boolean spaced;

    Phrase(String label) {
        spaced = Chunks.isSpaced(label);
        getStyleClass().add("part-label");
        for (String chunk : Chunks.of(label)) {
            var word = new Label(chunk);
            word.getStyleClass().add("part-word");
            word.setWrapText(true);
            words.add(word);
        }
        getChildren().addAll(words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return length(words);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = width < 0 ? Double.MAX_VALUE : width;
        return snapSizeY(lines(within).stream().mapToDouble(l -> tall(l, within)).sum());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double y = 0;
        for (var line : lines(balanced(width))) {
            double x = Math.max(0, (width - length(line)) / 2);
            double height = tall(line, width);
            for (Label word : line) {
                double each = Math.min(width, wide(word));
                word.resizeRelocate(snapPositionX(x), snapPositionY(y), each, snapSizeY(height));
                x += each + blank();
            }
            y += height;
        }
    }

    /** The narrowest width that needs no more lines. */
    private double balanced(double width) {
        int needed = lines(width).size();
        double enough = width;
        double tooLittle = width / (needed + 1);
        for (int each = 0; each < NARROWINGS && needed > 1; each++) {
            double between = (enough + tooLittle) / 2;
            if (lines(between).size() > needed) {
                tooLittle = between;
            } else {
                enough = between;
            }
        }
        return enough;
    }

    private List<List<Label>> lines(double width) {
        var lines = new ArrayList<List<Label>>();
        var line = new ArrayList<Label>();
        for (Label word : words) {
            line.add(word);
            if (line.size() > 1 && length(line) > width) {
                line.removeLast();
                lines.add(List.copyOf(line));
                line.clear();
                line.add(word);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    private double length(List<Label> line) {
        return line.stream().mapToDouble(Phrase::wide).sum() + (line.size() - 1) * blank();
    }

    private static double tall(List<Label> line, double width) {
        return line.stream()
                .mapToDouble(word -> word.prefHeight(Math.min(width, wide(word))))
                .max()
                .orElse(0);
    }

    private static double wide(Label word) {
        return Math.ceil(word.prefWidth(-1));
    }

    private double blank() {
        return spaced ? BLANK_EMS * words.getFirst().getFont().getSize() : 0;
    }
}
