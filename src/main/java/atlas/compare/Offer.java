package atlas.compare;

import atlas.city.City;

/**
 * A city that can be chosen.
 *
 * @param reason why it is suggested, in the reader's language; empty where it was looked for
 */
record Offer(City city, String reason) {}
