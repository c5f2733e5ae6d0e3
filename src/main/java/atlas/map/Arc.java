package atlas.map;

import atlas.city.City;
import atlas.city.Tie;

/** A tie of the selected city that the map shows. */
record Arc(City from, City to, Tie tie) {}
