/**
 * The library: the theory, the literature, the sources and the method, to be read. May use all but
 * the store and the other features. Start reading at LibraryPane, then Lectern.
 */
@NullMarked
package atlas.library;

import org.jspecify.annotations.NullMarked;
