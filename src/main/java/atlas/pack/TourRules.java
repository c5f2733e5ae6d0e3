package atlas.pack;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** A step of a tour says what its view needs, and nothing that its view could not show. */
final class TourRules {
    private final Table steps;
    private final Table concepts;
    private final Table parts;
    private final Faults faults;

    TourRules(Table steps, Table concepts, Table parts, Faults faults) {
        this.steps = steps;
        this.concepts = concepts;
        this.parts = parts;
        this.faults = faults;
    }

    void check() {
        Set<String> items = items();
        for (var row : steps.rows()) {
            belongs(row, "section", "map");
            belongs(row, "beside", "compare");
            belongs(row, "chapter", "library");
            needs(row, "compare", "beside");
            needs(row, "library", "chapter");
            panel(row);
            pair(row);
            item(row, items::contains);
        }
    }

    /** A concept by its id, a part of a drawing by both its names. */
    private Set<String> items() {
        var items = new HashSet<String>();
        concepts.rows().forEach(row -> items.add(row.text("id")));
        parts.rows().forEach(row -> items.add(row.text("diagram_id") + "/" + row.text("slot")));
        return items;
    }

    private void belongs(Row row, String column, String view) {
        if (row.filled(column).isPresent() && !row.text("view").equals(view)) {
            fault(
                    row,
                    column,
                    "is shown by no view but " + view + ", and the view is " + row.text("view"));
        }
    }

    private void needs(Row row, String view, String column) {
        if (row.text("view").equals(view) && row.filled(column).isEmpty()) {
            fault(row, column, "is missing, and the view is " + view);
        }
    }

    private void panel(Row row) {
        boolean placeless = row.list("city_ids").isEmpty() && row.list("milieu_ids").isEmpty();
        if (row.filled("section").isPresent() && placeless) {
            fault(row, "section", "is part of a city's panel, and the step names no city");
        }
    }

    private void pair(Row row) {
        var cities = row.list("city_ids");
        if (row.text("view").equals("compare") && cities.isEmpty()) {
            fault(row, "beside", "has no city to be compared with");
        } else if (cities.stream().findFirst().filter(row.text("beside")::equals).isPresent()) {
            fault(row, "beside", "is compared with itself");
        }
    }

    private void item(Row row, Predicate<String> known) {
        if (row.text("section").equals("story")) {
            if (row.filled("item").filter(item -> !item.matches("[1-9]\\d?")).isPresent()) {
                fault(row, "item", "is not the number of a heading of the story");
            }
            return;
        }
        belongs(row, "item", "library");
        if (row.filled("item").filter(known.negate()).isPresent()) {
            fault(row, "item", "is neither a concept nor a part of a drawing");
        }
    }

    private void fault(Row row, String column, String rule) {
        faults.add(steps.file(), row, column, row.text(column), rule);
    }
}
