package atlas.ranking;

import atlas.index.Weights;
import atlas.ui.Command;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The weights of the seven indices as a bar of 100 %. The edges between them are dragged; with the
 * keys an index becomes heavier or lighter and the others keep their proportions. A click on an
 * index sorts by it.
 */
final class WeightBar extends Region {
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final int INDICES = 7;
    private static final double LEAST_EM = 1.5;
    // In a narrow bar the numbers leave some of it to the weights.
    private static final double MOST_NUMBERS = 0.65;
    private static final double FULL_EM = 4.6;
    private static final double STEP = 0.01;
    private static final double BIG_STEP = 0.05;

    private final RankingContext context;
    private final RankingModel model;
    private final RankWords words;
    private final List<Label> parts = new ArrayList<>();
    private final List<Region> edges = new ArrayList<>();
    private double[] shares = Weights.equal().shares();
    private int held = 1;
    private final List<Command> commands =
            List.of(
                    weigh("more", STEP, plain(KeyCode.RIGHT), plain(KeyCode.UP)),
                    weigh("less", -STEP, plain(KeyCode.LEFT), plain(KeyCode.DOWN)),
                    weigh("much-more", BIG_STEP, shifted(KeyCode.RIGHT), shifted(KeyCode.UP)),
                    weigh("much-less", -BIG_STEP, shifted(KeyCode.LEFT), shifted(KeyCode.DOWN)),
                    weigh("out", -1, plain(KeyCode.DELETE), plain(KeyCode.BACK_SPACE)),
                    Command.of(
                            "weight.sort",
                            "keys.weight.sort",
                            () -> sort(held),
                            plain(KeyCode.ENTER),
                            plain(KeyCode.SPACE)));
    private Optional<Drag> drag = Optional.empty();

    /** A hand on an edge. */
    private record Drag(int edge, double from, List<Double> shares) {}

    WeightBar(RankingContext context, RankingModel model) {
        this.context = context;
        this.model = model;
        words = new RankWords(context);
        getStyleClass().add("weight-bar");
        for (int number = 1; number <= INDICES; number++) {
            parts.add(part(number));
        }
        for (int edge = 0; edge < INDICES - 1; edge++) {
            edges.add(edge(edge));
        }
        getChildren().addAll(parts);
        getChildren().addAll(edges);
        var navigator = context.navigator();
        var _ =
                navigator
                        .part(s -> s.study().scenario().weights())
                        .subscribe(w -> show(w.shares()));
        var _ = navigator.part(s -> s.study().sort()).subscribe(this::sorted);
        var _ = context.messages().languageProperty().subscribe((_, _) -> show(shares));
        var _ = widthProperty().subscribe(_ -> show(shares));
    }

    private Label part(int number) {
        var part = new Label();
        part.getStyleClass().addAll("weight-part", "index-" + number);
        part.setAlignment(Pos.CENTER);
        part.setId("weight-" + number);
        part.setFocusTraversable(true);
        part.setAccessibleRole(AccessibleRole.SLIDER);
        part.setCursor(Cursor.HAND);
        part.setTooltip(new Tooltip());
        part.setOnMouseClicked(_ -> {
            part.requestFocus();
            sort(number);
        });
        part.setOnKeyPressed(key -> press(key, number));
        return part;
    }

    private Region edge(int edge) {
        var region = new Region();
        region.getStyleClass().add("weight-edge");
        region.setCursor(Cursor.H_RESIZE);
        region.setOnMousePressed(e -> {
            drag = Optional.of(new Drag(edge, x(e), Arrays.stream(shares).boxed().toList()));
            e.consume();
        });
        region.setOnMouseDragged(e -> drag.ifPresent(d -> follow(d, x(e))));
        region.setOnMouseReleased(_ -> letGo());
        return region;
    }

    private double x(MouseEvent event) {
        return sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void follow(Drag held, double x) {
        double moved = (x - held.from()) / room();
        show(Shares.moved(array(held.shares()), held.edge(), moved));
        model.trial(weights());
    }

    private static double[] array(List<Double> shares) {
        return shares.stream().mapToDouble(d -> d).toArray();
    }

    private void letGo() {
        drag = Optional.empty();
        model.weigh(weights());
    }

    /** What the keys do on an index of the bar. */
    List<Command> commands() {
        return commands;
    }

    private void press(KeyEvent key, int number) {
        held = number;
        commands.stream()
                .filter(command -> command.matches(key))
                .findFirst()
                .ifPresent(command -> {
                    command.run().run();
                    key.consume();
                });
    }

    private Command weigh(String name, double by, KeyCombination... keys) {
        return Command.of("weight." + name, "keys.weight." + name, () -> change(held, by), keys);
    }

    private static KeyCombination plain(KeyCode key) {
        return new KeyCodeCombination(key);
    }

    private static KeyCombination shifted(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHIFT_DOWN);
    }

    private void change(int number, double by) {
        model.weigh(weights(Shares.changed(shares, number - 1, by)));
    }

    private void sort(int number) {
        boolean again = context.navigator().now().study().sort() == number;
        context.navigator().sort(again ? 0 : number);
    }

    private Weights weights() {
        return weights(shares);
    }

    private Weights weights(double... newShares) {
        return context.navigator().now().study().scenario().weights().withIndices(newShares);
    }

    private void show(double... now) {
        shares = now.clone();
        for (int i = 0; i < INDICES; i++) {
            String percent = words.percent(shares[i]);
            var part = parts.get(i);
            part.setText(isWide(shares[i]) ? (i + 1) + " · " + percent : "" + (i + 1));
            String said =
                    context.messages().text("ranking.weight", i + 1, words.index(i + 1), percent);
            part.setAccessibleText(said);
            part.getTooltip().setText(context.messages().text("ranking.weight.how", said));
            part.pseudoClassStateChanged(OUT, shares[i] == 0);
        }
        requestLayout();
    }

    private boolean isWide(double share) {
        return least() + share * room() > parts.getFirst().getFont().getSize() * FULL_EM;
    }

    private void sorted(int by) {
        for (int i = 0; i < INDICES; i++) {
            parts.get(i).pseudoClassStateChanged(SORTED, by == i + 1);
        }
    }

    // What is left for the weights once every part has room for its number.
    private double room() {
        return Math.max(1, getWidth() - INDICES * least());
    }

    private double least() {
        double em = parts.getFirst().getFont().getSize();
        return Math.rint(Math.min(em * LEAST_EM, getWidth() * MOST_NUMBERS / INDICES));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint(parts.getFirst().getFont().getSize() * 2.2);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        double grip = Math.rint(least() / 3);
        for (int i = 0; i < INDICES; i++) {
            double end =
                    i == INDICES - 1 ? getWidth() : Math.rint(x + least() + shares[i] * room());
            parts.get(i).resizeRelocate(x, 0, end - x, getHeight());
            x = end;
            if (i < edges.size()) {
                edges.get(i).resizeRelocate(x - grip, 0, grip * 2, getHeight());
            }
        }
    }
}
