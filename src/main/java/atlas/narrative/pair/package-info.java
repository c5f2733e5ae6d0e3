/**
 * Two cities in words: differences, the verdict, peers, and what of their stories, places and years
 * stands face to face. Pure; may use city, index and narrative. Start reading at PairVerdict.
 */
@NullMarked
package atlas.narrative.pair;

import org.jspecify.annotations.NullMarked;
