package atlas.index;

import java.util.List;

/**
 * Parts that make a whole.
 *
 * @param parts none where nothing is measured
 */
public record Branch(String id, double weight, List<Node> parts) implements Node {
    /** Copies the list. */
    public Branch {
        Node.checkWeight(weight);
        parts = List.copyOf(parts);
    }

    /** How many levels of branches there are, this one included. */
    int depth() {
        return 1
                + parts.stream()
                        .mapToInt(part -> part instanceof Branch branch ? branch.depth() : 0)
                        .max()
                        .orElse(0);
    }
}
