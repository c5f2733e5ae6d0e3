package atlas.city;

import atlas.geo.LatLon;
import java.util.List;
import java.util.Optional;

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
        List<String> sources,
        Confidence confidence) {
    /** The designation of the UNESCO Creative Cities Network in force at the end of a year. */
    public Optional<Designation> membership(int year) {
        return designations.stream()
                .filter(d -> d.network() == Network.UCCN && d.holdsIn(year))
                .findFirst();
    }

    /** The creative field at the end of a year; empty while the city is outside the network. */
    public Optional<CreativeField> field(int year) {
        return membership(year).flatMap(Designation::field);
    }
}
