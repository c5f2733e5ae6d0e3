package atlas.search.text;

/**
 * A part of a text.
 *
 * @param start offset of its first letter
 * @param end offset behind its last letter
 */
public record Span(int start, int end) {}
