package atlas.compare;

import atlas.state.Navigator;

/** Where a city stands in a comparison. */
enum Side {
    /** Drawn solid, with round markers. */
    FIRST("a"),
    /** Drawn dashed, with square markers. */
    SECOND("b");

    private final String letter;

    Side(String letter) {
        this.letter = letter;
    }

    /** The end of the style classes of this side. */
    String letter() {
        return letter;
    }

    /** Puts a city here; on the other side it would stand twice, so then the two change places. */
    void put(Navigator navigator, String city) {
        boolean there =
                this == FIRST
                        ? navigator.now().beside().filter(city::equals).isPresent()
                        : navigator.now().city().filter(city::equals).isPresent();
        if (there) {
            navigator.swap();
        } else if (this == FIRST) {
            navigator.mark(city);
        } else {
            navigator.compare(city);
        }
    }
}
