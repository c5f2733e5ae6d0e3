package atlas.store;

import java.util.List;

/**
 * Which file of the package fills which table.
 *
 * @param resource the file's name in the package's description
 */
record FactTable(String name, String resource) {
    /** A table comes after those it refers to. */
    static final List<FactTable> ALL =
            List.of(
                    new FactTable("source", "sources"),
                    new FactTable("seed_fact", "seed-facts"),
                    new FactTable("concept", "concepts"),
                    new FactTable("work", "works"),
                    new FactTable("glossary", "glossary"),
                    new FactTable("country", "countries"),
                    new FactTable("city", "cities"),
                    new FactTable("designation", "designations"),
                    new FactTable("milieu_kind", "milieu-kinds"),
                    new FactTable("milieu", "milieus"),
                    new FactTable("event", "events"),
                    new FactTable("tie", "ties"),
                    new FactTable("dimension", "indices"),
                    new FactTable("evidence", "evidence"),
                    new FactTable("panel", "panels"),
                    new FactTable("indicator", "indicators"),
                    new FactTable("observation", "observations"),
                    new FactTable("goalpost", "goalposts"),
                    new FactTable("published_ranking", "published-rankings"),
                    new FactTable("published_score", "published-indices"),
                    new FactTable("tour", "tours"),
                    new FactTable("step", "tour-steps"),
                    new FactTable("diagram", "diagrams"),
                    new FactTable("diagram_part", "diagram-parts"));
}
