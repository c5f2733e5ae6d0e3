/**
 * The city panel: header, overview, milieus, index, story, timeline, sources. May use ui, state,
 * narrative, index, city, geo. Start reading at CityPane, then CityModel.
 */
package atlas.profile;
