package atlas.library;

import atlas.index.check.Example;
import atlas.ui.Messages;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Examples line by line: what is checked, what was published, what is computed. */
record CheckTable(Messages messages, List<Example> examples) {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int DIGITS = 7;
    private static final double SMALL = 1e-4;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** "23 of 24 agree." */
    String sum() {
        long agree = examples.stream().filter(Example::holds).count();
        return messages.text("library.check.sum", agree, examples.size());
    }

    /** A heading, and a line for each example. */
    List<Node> lines() {
        var lines = new ArrayList<Node>();
        lines.add(head());
        examples.forEach(example -> lines.add(line(example)));
        return lines;
    }

    private Node head() {
        var head =
                row(
                        label(messages.text("library.check.head.what"), "check-what"),
                        label(messages.text("library.check.head.expected"), "check-number"),
                        label(messages.text("library.check.head.computed"), "check-number"),
                        label(messages.text("library.check.head.difference"), "check-number"),
                        label(messages.text("library.check.head.result"), "check-result"));
        head.getStyleClass().add("check-head");
        return head;
    }

    private Node line(Example example) {
        var what = label(what(example), "check-words");
        var source = label(example.source().title(), "check-source");
        source.getStyleClass().addAll("muted", "small");
        var both = new VBox(what, source);
        both.getStyleClass().add("check-what");
        var result = label(result(example), "check-result");
        result.pseudoClassStateChanged(WRONG, !example.holds());
        var row =
                row(
                        both,
                        label(value(example.expected()), "check-number"),
                        label(value(example.computed()), "check-number"),
                        label(difference(example), "check-number"),
                        result);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(spoken(example));
        return row;
    }

    private static HBox row(Region what, Node... numbers) {
        var row = new HBox(what);
        row.getChildren().addAll(numbers);
        row.getStyleClass().add("check-row");
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** What is checked, in words. */
    String what(Example example) {
        return messages.text("library.check.example." + example.id());
    }

    private String result(Example example) {
        return messages.text(example.holds() ? "library.check.agrees" : "library.check.differs");
    }

    private String spoken(Example example) {
        return messages.text(
                "library.check.spoken",
                what(example),
                value(example.expected()),
                value(example.computed()),
                result(example),
                example.source().title());
    }

    private String value(OptionalDouble value) {
        return value.isPresent()
                ? number(value.getAsDouble())
                : messages.text("library.check.none");
    }

    private String difference(Example example) {
        var off = example.difference();
        return off.isPresent()
                ? small(off.getAsDouble())
                : messages.text("library.check.no-difference");
    }

    /** A number that may be so small that its digits must be counted: 2.8 × 10⁻⁷. */
    String small(double value) {
        if (value == 0 || Math.abs(value) >= SMALL) {
            return number(value);
        }
        int power = (int) Math.floor(Math.log10(Math.abs(value)));
        var raised = new StringBuilder("⁻");
        Integer.toString(-power).chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
        var format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMaximumFractionDigits(1);
        return messages.text(
                "library.check.power", format.format(value * Math.pow(10, -power)), raised);
    }

    /** At most seven digits behind the point. */
    String number(double value) {
        var format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value);
    }
}
