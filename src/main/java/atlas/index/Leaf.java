package atlas.index;

/**
 * An indicator in a framework.
 *
 * @param id of the indicator
 */
public record Leaf(String id, double weight) implements Node {
    /** Checks the weight. */
    public Leaf {
        Node.checkWeight(weight);
    }
}
