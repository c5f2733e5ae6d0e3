package atlas.city;

/** The area that an observation describes. */
public enum GeoLevel implements Coded {
    MUNICIPALITY,
    SPECIAL_WARDS,
    PREFECTURE,
    METRO,
    METRO_CLUSTER,
    METROPOLITAN_CITY,
    CITY,
    CITY_AND_SUBURBS,
    CITY_CENTRE,
    RADIUS_50_KM
}
