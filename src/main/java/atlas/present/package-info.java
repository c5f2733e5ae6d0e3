/**
 * Tours before a class. May use state, city, geo and ui; no other feature. Start reading at
 * GivenTours.
 */
@NullMarked
package atlas.present;

import org.jspecify.annotations.NullMarked;
