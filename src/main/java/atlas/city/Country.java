package atlas.city;

/**
 * A country.
 *
 * @param iso3 ISO 3166-1 alpha-3
 */
public record Country(String iso3, Bilingual name) {}
