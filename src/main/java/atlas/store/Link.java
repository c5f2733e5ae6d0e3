package atlas.store;

import java.util.List;

/** A list in the package that becomes a table of pairs. */
record Link(String resource, String column, String insert) {
    static final List<Link> ALL =
            List.of(
                    new Link(
                            "panels",
                            "city_ids",
                            """
                            insert into panel_city (panel_id, city_id, position) values (?, ?, ?)
                            """),
                    new Link(
                            "indicators",
                            "panels",
                            """
                            insert into indicator_panel (indicator_id, panel_id, position)
                            values (?, ?, ?)
                            """),
                    new Link(
                            "tour-steps",
                            "city_ids",
                            """
                            insert into step_city (step_id, city_id, position) values (?, ?, ?)
                            """),
                    new Link(
                            "tour-steps",
                            "milieu_ids",
                            """
                            insert into step_milieu (step_id, milieu_id, position) values (?, ?, ?)
                            """));
}
