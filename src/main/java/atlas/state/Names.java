package atlas.state;

/** In which form cities are named on the map, in its list and on its cards. */
public enum Names {
    /** In English, whatever language the atlas speaks. */
    ENGLISH,
    /** As written in the city itself: 金沢, 서울, Lyon. English where no other writing is known. */
    LOCAL,
    /**
     * Two names: in an English atlas the English one and beside it the local one, in a Japanese
     * atlas the Japanese one and beside it the English one. One where both are the same.
     */
    BOTH
}
