/**
 * What stands where on the map without covering each other: clusters and labels. Pure; may use geo
 * only. Start reading at Labels.
 */
package atlas.map.label;
