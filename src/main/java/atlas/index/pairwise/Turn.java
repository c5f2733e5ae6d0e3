package atlas.index.pairwise;

/**
 * Weights of one index at which the city that is behind would be ahead, the other indices keeping
 * their proportions.
 *
 * @param index 1 to 7
 * @param now its share of the weight, 0..1
 * @param from the city leads above this share
 * @param to and below this one; 1 if it leads at all higher shares
 */
public record Turn(int index, double now, double from, double to) {
    /** How far the weight would have to move. */
    public double change() {
        return now <= from ? from - now : now - to;
    }
}
