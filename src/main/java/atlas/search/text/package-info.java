/**
 * How texts are compared: folding, sounds, words, typing errors, postings. Pure. Start at Query.
 */
@NullMarked
package atlas.search.text;

import org.jspecify.annotations.NullMarked;
