package atlas.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A framework as arrays. Nodes are numbered: the leaves from 0, then the branches, each after all
 * that is below it, so the root is the last.
 */
public final class FlatTree {
    private final Framework framework;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> parts = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final double[] weights;
    private final int leaves;

    FlatTree(Framework framework) {
        this.framework = framework;
        var all = framework.leaves();
        all.forEach(this::number);
        this.leaves = all.size();
        List<Branch> branches = new ArrayList<>();
        append(framework.root(), 0, branches);
        this.weights = new double[ids.size()];
        all.forEach(leaf -> weights[number(leaf.id())] = leaf.weight());
        branches.forEach(branch -> weights[number(branch.id())] = branch.weight());
    }

    private int number(Node node) {
        numbers.put(node.id(), ids.size());
        ids.add(node.id());
        return ids.size() - 1;
    }

    private int append(Branch branch, int depth, List<Branch> branches) {
        int[] own =
                branch.parts().stream()
                        .mapToInt(part ->
                                // Not a switch over types; see Framework.
                                part instanceof Branch inner
                                        ? append(inner, depth + 1, branches)
                                        : number(part.id()))
                        .toArray();
        parts.add(own);
        depths.add(depth);
        branches.add(branch);
        return number(branch);
    }

    /** How many indicators there are; also the number of the first branch. */
    public int leaves() {
        return leaves;
    }

    /** How many nodes there are. */
    public int nodes() {
        return ids.size();
    }

    /** The number of the root. */
    public int root() {
        return ids.size() - 1;
    }

    /** The number of a node. */
    public int number(String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("not in the framework: " + id);
        }
        return number;
    }

    /** The name of a node. */
    public String id(int node) {
        return ids.get(node);
    }

    /** The numbers of a branch's parts; belongs to the tree, not to be written to. */
    public int[] parts(int branch) {
        return parts.get(branch - leaves);
    }

    /** How branches of this one's depth are computed. */
    public Level level(int branch) {
        return framework.levels().get(depths.get(branch - leaves));
    }

    /** How deep a branch lies; the root is at 0. */
    public int depth(int branch) {
        return depths.get(branch - leaves);
    }

    /** How branches of a depth are averaged. */
    Aggregation mean(int depth) {
        return framework.levels().get(depth).aggregation();
    }

    /** How many depths have branches. */
    public int depth() {
        return framework.root().depth();
    }

    /** The weights of all nodes, a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** Each node's share of the whole: the product of its relative weight and those above it. */
    public double[] shares() {
        double[] shares = new double[weights.length];
        shares[root()] = 1;
        for (int branch = root(); branch >= leaves; branch--) {
            double sum = 0;
            for (int part : parts(branch)) {
                sum += weights[part];
            }
            for (int part : parts(branch)) {
                shares[part] = sum == 0 ? 0 : shares[branch] * (weights[part] / sum);
            }
        }
        return shares;
    }
}
