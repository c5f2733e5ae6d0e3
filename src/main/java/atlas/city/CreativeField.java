package atlas.city;

/** The eight creative fields of the UNESCO Creative Cities Network. */
public enum CreativeField implements Coded {
    LITERATURE,
    FILM,
    MUSIC,
    CRAFTS,
    DESIGN,
    GASTRONOMY,
    MEDIA_ARTS,
    ARCHITECTURE
}
