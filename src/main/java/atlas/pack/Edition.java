package atlas.pack;

/**
 * Which package it is, told by its description alone.
 *
 * @param fingerprint of the description, which in turn holds the hash of every file
 */
public record Edition(String name, String title, String version, String fingerprint) {}
