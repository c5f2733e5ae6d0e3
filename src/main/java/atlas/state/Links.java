package atlas.state;

/**
 * What the map draws from the selected city to others.
 *
 * @param ties arcs to its sister, partner and Culture City of East Asia cities
 * @param peers the members of the network in the same field and region
 */
public record Links(boolean ties, boolean peers) {
    public static final Links NONE = new Links(false, false);

    public Links withTies(boolean ties) {
        return new Links(ties, peers);
    }

    public Links withPeers(boolean peers) {
        return new Links(ties, peers);
    }
}
