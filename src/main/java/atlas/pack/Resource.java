package atlas.pack;

import java.util.Optional;

/**
 * A file of a package.
 *
 * @param path relative to the description, never leading out of its folder
 * @param hash {@code algorithm:hex} or empty
 * @param schema of tables only
 */
record Resource(String name, String path, String hash, Optional<Schema> schema) {}
