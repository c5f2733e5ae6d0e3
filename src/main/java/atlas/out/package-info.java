/**
 * What leaves the atlas: pictures, drawings, tables and papers, in files and on the clipboard.
 * Knows no feature and no database; may use JavaFX, city, state and ui. Start reading at Drawing,
 * then Paper.
 */
@NullMarked
package atlas.out;

import org.jspecify.annotations.NullMarked;
