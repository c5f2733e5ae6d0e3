/**
 * Places and outlines on the earth, and their projection. Pure; may use the JDK only. Start reading
 * at LatLon.
 */
package atlas.geo;
