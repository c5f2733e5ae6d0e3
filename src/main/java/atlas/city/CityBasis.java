package atlas.city;

import java.util.List;

/**
 * What the record of a city rests on.
 *
 * @param sources ids of the sources of the city itself
 * @param memberships its designations, oldest first
 */
public record CityBasis(List<String> sources, List<Membership> memberships) {
    /** Of a city that names no sources and no designations. */
    public static final CityBasis NONE = new CityBasis(List.of(), List.of());

    /**
     * A designation and what it rests on.
     *
     * @param sources their ids
     */
    public record Membership(Designation designation, List<String> sources) {}
}
