/** Tours: ordered states of the view with words to them. */
@NullMarked
package atlas.state.tour;

import org.jspecify.annotations.NullMarked;
