package atlas.city;

import atlas.geo.LatLon;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in the atlas, with what the map and the lists need to know of it.
 *
 * @param prefecture for cities of Japan
 * @param designations oldest first
 * @param model the Japanese model it stands for or near
 */
public record City(
        String id,
        CityName name,
        Country country,
        WorldRegion region,
        Optional<Bilingual> prefecture,
        LatLon location,
        Optional<Population> population,
        List<Designation> designations,
        Optional<ModelReading> model,
        Confidence confidence) {
    // Written out: most cities that are compared differ in their ids, and what Java makes of a
    // record with so many parts whenever the program starts would hold up the first map.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof City that
                        && id.equals(that.id)
                        && facts().equals(that.facts()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> facts() {
        return List.of(
                name,
                country,
                region,
                prefecture,
                location,
                population,
                designations,
                model,
                confidence);
    }

    /** The designation of the UNESCO Creative Cities Network in force at the end of a year. */
    public Optional<Designation> membership(int year) {
        // Asked for every city in every year, which is some thirty thousand times at each start.
        for (Designation designation : designations) {
            if (designation.network() == Network.UCCN && designation.holdsIn(year)) {
                return Optional.of(designation);
            }
        }
        return Optional.empty();
    }

    /** The creative field at the end of a year; empty while the city is outside the network. */
    public Optional<CreativeField> field(int year) {
        return membership(year).flatMap(Designation::field);
    }

    /** Whether it becomes a member in a year; another field for an old member is no joining. */
    public boolean joinsIn(int year) {
        return membership(year).isPresent() && membership(year - 1).isEmpty();
    }

    /** The year in which it will join the network, for a city that has not by the end of a year. */
    public OptionalInt joinsAfter(int year) {
        return membership(year).isPresent()
                ? OptionalInt.empty()
                : designations.stream()
                        .filter(d -> d.network() == Network.UCCN && d.from() > year)
                        .mapToInt(Designation::from)
                        .min();
    }

    /** The year in which it first joined the UNESCO Creative Cities Network, in whatever field. */
    public OptionalInt joined() {
        return designations.stream()
                .filter(d -> d.network() == Network.UCCN)
                .mapToInt(Designation::from)
                .min();
    }

    /** Whether it is no city: a whole prefecture of Japan that holds a title. */
    public boolean isPrefecture() {
        return prefecture.filter(p -> p.japanese().equals(name.common().japanese())).isPresent();
    }
}
