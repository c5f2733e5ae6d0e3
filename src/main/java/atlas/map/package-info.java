/**
 * The map: tiles, cities, milieus, legend, list. May use city, geo, state and ui; nobody else sees
 * the map component it wraps. Start reading at MapPane.
 */
package atlas.map;
