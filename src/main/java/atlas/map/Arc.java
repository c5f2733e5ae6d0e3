package atlas.map;

import atlas.city.City;
import atlas.city.Tie;

/**
 * A tie of the selected city that the map shows.
 *
 * @param lane 0 for the first tie to a city, then 1 and so on: they run side by side
 */
record Arc(City from, City to, Tie tie, int lane) {}
