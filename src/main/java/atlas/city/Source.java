package atlas.city;

/**
 * Where facts were read. Empty strings where the source does not say.
 *
 * @param year as printed; may be a span or "n.d."
 * @param access how it was read
 */
public record Source(
        String id,
        String title,
        String publisher,
        String year,
        String url,
        String licence,
        String access) {}
