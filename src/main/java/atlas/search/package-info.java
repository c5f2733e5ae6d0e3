/**
 * Finds anything in the atlas: the index of names and texts, and the palette that shows what is
 * found. May use city, state and ui. Start reading at SearchIndex and Palette.
 */
@NullMarked
package atlas.search;

import org.jspecify.annotations.NullMarked;
