package atlas.index;

import atlas.city.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a composite indicator is made of: a tree of any depth whose leaves are indicators.
 *
 * @param levels how branches are computed, by depth, the root's first
 */
public record Framework(Branch root, List<Level> levels) {
    /** The root of Sasaki's framework. */
    public static final String OVERALL = "overall";

    private static final int INDICES = 7;

    /** Copies the list; names are unique and each depth has its level. */
    public Framework {
        levels = List.copyOf(levels);
        if (levels.size() < root.depth()) {
            throw new IllegalArgumentException(root.depth() + " depths, " + levels.size());
        }
        checkUnique(root, new HashSet<>());
    }

    /** The name of one of the seven indices. */
    public static String index(int number) {
        return "index-" + number;
    }

    /** Sasaki's seven indices over these indicators, weighted and computed as the scenario says. */
    public static Framework sasaki(List<Indicator> indicators, Scenario scenario) {
        var indices =
                IntStream.rangeClosed(1, INDICES)
                        .<Node>mapToObj(number -> index(number, indicators, scenario.weights()))
                        .toList();
        var coverage = scenario.coverage();
        return new Framework(
                new Branch(OVERALL, 1, indices),
                List.of(
                        new Level(scenario.means().overall(), 0, coverage.indices()),
                        new Level(
                                scenario.means().index(),
                                coverage.share(),
                                coverage.indicators())));
    }

    private static Branch index(int number, List<Indicator> indicators, Weights weights) {
        return new Branch(
                index(number),
                weights.ofIndex(number),
                indicators.stream()
                        .filter(i -> i.index() == number)
                        .<Node>map(i -> new Leaf(i.id(), weights.of(i)))
                        .toList());
    }

    /** The indicators, from the first branch to the last. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(root, leaves);
        return leaves;
    }

    private static void collect(Branch branch, List<Leaf> into) {
        for (Node part : branch.parts()) {
            // Not a switch over types, for which Java makes a class at each start.
            if (part instanceof Branch inner) {
                collect(inner, into);
            } else {
                into.add((Leaf) part);
            }
        }
    }

    private static void checkUnique(Node node, Set<String> seen) {
        if (!seen.add(node.id())) {
            throw new IllegalArgumentException("twice in one framework: " + node.id());
        }
        if (node instanceof Branch branch) {
            branch.parts().forEach(part -> checkUnique(part, seen));
        }
    }
}
