/**
 * The basemap: reads outlines and paints them into tiles away from the window. May use geo, state,
 * ui, Jackson and Java2D. Start reading at Tiles.
 */
package atlas.map.tile;
