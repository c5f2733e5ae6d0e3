/**
 * What a lecturer does with a class beside the steps of a tour: names withheld, a radar foretold,
 * strokes on the map. Start reading at Quiz.
 */
@NullMarked
package atlas.present.teach;

import org.jspecify.annotations.NullMarked;
