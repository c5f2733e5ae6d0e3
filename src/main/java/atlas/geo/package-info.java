/**
 * Places and outlines on the earth, their projection, and what part of it a window shows. Pure; may
 * use the JDK only. Start reading at LatLon, then Mercator and Viewport.
 */
package atlas.geo;
