package atlas.city;

import atlas.geo.LatLon;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A creative milieu: a place inside a city.
 *
 * @param opened first year; empty when unknown
 * @param closed last year; empty while it lasts or when unknown
 */
public record Milieu(
        String id,
        String cityId,
        Bilingual name,
        MilieuKind kind,
        MilieuType type,
        OptionalInt opened,
        OptionalInt closed,
        Optional<Bilingual> formerUse,
        Bilingual summary,
        LatLon location,
        CoordinateBasis basis,
        Evidence evidence) {}
