/** Two cities side by side: numbers and words aligned, and what can be said of the difference. */
@NullMarked
package atlas.compare;

import org.jspecify.annotations.NullMarked;
