package atlas.pack;

import atlas.geo.LatLon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table schema cannot say about places, years, shares, tours and drawings. */
final class Rules {
    private static final double NEAR_KM = 40;

    private final Pack pack;
    private final Faults faults;

    private Rules(Pack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    static void check(Pack pack, Faults faults) {
        var rules = new Rules(pack, faults);
        rules.designationsFollowEachOther();
        rules.milieusLieInTheirCities();
        rules.nothingClosesBeforeItOpens();
        rules.sharesAreShares();
        rules.scalesSpanARange();
        rules.areCounted("tour-steps", "tour_id", "step %d of its tour");
        rules.areCounted("diagram-parts", "diagram_id", "part %d of its diagram");
        new ListReferences(pack, faults).check();
        new NarrativeRules(pack, faults).check();
        rules.whatSpeaksForAnIndexIsThere();
        rules.stepsCanBeShown();
    }

    private void designationsFollowEachOther() {
        var table = table("designations", "city_id", "network", "year_from", "year_to");
        var last = new HashMap<String, Row>();
        table.rows().stream()
                .sorted((a, b) -> year(a, "year_from") - year(b, "year_from"))
                .forEach(row -> {
                    String network = row.text("city_id") + "/" + row.text("network");
                    Row before = last.put(network, row);
                    if (before != null && lastYear(before) >= year(row, "year_from")) {
                        String other = "the one of line " + before.line();
                        fault(table, row, "year_from", "begins before " + other + " has ended");
                    }
                });
    }

    private static int year(Row row, String column) {
        return row.integer(column).orElse(0);
    }

    private static int lastYear(Row designation) {
        return designation.integer("year_to").orElse(Integer.MAX_VALUE);
    }

    private void milieusLieInTheirCities() {
        var cities = places("cities");
        var table = table("milieus", "id", "city_id", "latitude", "longitude", "far_from_city");
        for (var row : table.rows()) {
            var city = Optional.ofNullable(cities.get(row.text("city_id")));
            var place = place(row);
            if (city.isPresent() && place.isPresent() && row.text("far_from_city").isEmpty()) {
                double kilometres = city.get().kilometresTo(place.get());
                if (kilometres > NEAR_KM) {
                    String far = "lies %.0f km from its city".formatted(kilometres);
                    fault(table, row, "id", far + " and does not say why");
                }
            }
        }
    }

    private Map<String, LatLon> places(String table) {
        var places = new HashMap<String, LatLon>();
        for (var row : table(table, "id", "latitude", "longitude").rows()) {
            place(row).ifPresent(place -> places.put(row.text("id"), place));
        }
        return places;
    }

    /** Empty where a coordinate is missing or not on earth, which the schema already reports. */
    private static Optional<LatLon> place(Row row) {
        double latitude = row.number("latitude").orElse(Double.NaN);
        double longitude = row.number("longitude").orElse(Double.NaN);
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return onEarth ? Optional.of(new LatLon(latitude, longitude)) : Optional.empty();
    }

    private void nothingClosesBeforeItOpens() {
        inOrder("milieus", "opened_year", "closed_year");
        inOrder("designations", "year_from", "year_to");
    }

    private void inOrder(String name, String first, String last) {
        var table = table(name, first, last);
        for (var row : table.rows()) {
            var end = row.integer(last);
            if (end.isPresent() && end.getAsInt() < row.integer(first).orElse(end.getAsInt())) {
                fault(table, row, last, "is before " + first + " " + row.text(first));
            }
        }
    }

    // Bare "%" may be a change or a ratio such as the current balance, which can exceed 100.
    private void sharesAreShares() {
        var units = new HashMap<String, String>();
        for (var row : table("indicators", "id", "unit_en").rows()) {
            units.put(row.text("id"), row.text("unit_en"));
        }
        var table = table("observations", "indicator_id", "value");
        for (var row : table.rows()) {
            String unit = units.getOrDefault(row.text("indicator_id"), "");
            double value = row.number("value").orElse(0);
            if (unit.startsWith("% of ") && (value < 0 || value > 100)) {
                fault(table, row, "value", "is not in 0..100, but its unit is " + unit);
            }
        }
    }

    private void scalesSpanARange() {
        var table = table("goalposts", "low", "high", "scale");
        for (var row : table.rows()) {
            double low = row.number("low").orElse(Double.NaN);
            if (row.number("high").orElse(Double.NaN) <= low) {
                fault(table, row, "high", "is not above low " + row.text("low"));
            }
            if (row.text("scale").equals("logarithmic") && low <= 0) {
                fault(table, row, "low", "has no logarithm");
            }
        }
    }

    private void whatSpeaksForAnIndexIsThere() {
        var table = table("evidence", "city_id", "kind", "milieu_id", "start_en", "start_ja");
        var milieus = table("milieus", "id", "city_id");
        new EvidenceRules(table, milieus, pack.narratives(), faults).check();
    }

    private void stepsCanBeShown() {
        var steps =
                table(
                        "tour-steps",
                        "city_ids",
                        "milieu_ids",
                        "view",
                        "section",
                        "beside",
                        "chapter",
                        "item");
        var concepts = table("concepts", "id");
        var parts = table("diagram-parts", "diagram_id", "slot");
        new TourRules(steps, concepts, parts, faults).check();
    }

    private void areCounted(String name, String whole, String place) {
        var table = table(name, whole, "position");
        var positions = new HashMap<String, Integer>();
        for (var row : table.rows()) {
            int expected = positions.merge(row.text(whole), 1, Integer::sum);
            if (row.integer("position").orElse(0) != expected) {
                fault(table, row, "position", "should be " + place.formatted(expected));
            }
        }
    }

    /** Where a column is missing there is nothing to hold a row to. */
    private Table table(String name, String... columns) {
        var table = pack.table(name);
        return Stream.of(columns).allMatch(table::has) ? table : Table.none(name);
    }

    private void fault(Table table, Row row, String column, String rule) {
        faults.add(table.file(), row, column, row.text(column), rule);
    }
}
