/**
 * The facts as records: cities, milieus, events, indicators, sources. May use the JDK and
 * geo.LatLon only. Start reading at City.
 */
package atlas.city;
