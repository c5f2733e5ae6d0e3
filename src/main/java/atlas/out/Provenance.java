package atlas.out;

import java.time.LocalDate;

/**
 * Where an export comes from; written into each.
 *
 * @param title what it shows
 * @param pack version of the facts
 * @param scenario how scores were computed, in words; empty where none are shown
 * @param date of the export
 * @param code the share code of the view it was made from
 */
public record Provenance(String title, String pack, String scenario, LocalDate date, String code) {
    /** Who made it. */
    static final String MAKER = "Creative Cities Atlas";

    /** All of it in one line. */
    String line() {
        String computed = scenario.isEmpty() ? "" : "; scenario: " + scenario;
        return MAKER + "; pack " + pack + computed + "; " + date + "; " + code;
    }
}
