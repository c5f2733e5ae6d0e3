/**
 * The drawings of the theory, live: parts that can be chosen and read. May use ui, state, city.
 * Start reading at DiagramView, then Drawings.
 */
@NullMarked
package atlas.library.diagram;

import org.jspecify.annotations.NullMarked;
