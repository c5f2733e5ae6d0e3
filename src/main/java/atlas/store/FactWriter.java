package atlas.store;

import atlas.pack.Citations;
import atlas.pack.Narrative;
import atlas.pack.Pack;
import atlas.pack.Row;
import atlas.pack.Table;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a package into empty tables. */
final class FactWriter {
    private static final Map<String, String> RESERVED =
            Map.of(
                    "in_year", "year",
                    "in_month", "month",
                    "amount", "value",
                    "term", "key",
                    "theme", "group");
    private static final String CITE =
            """
            insert into citation (record_type, record_id, kind, position, ref)
            values (?, ?, ?, ?, ?)
            """;

    private static final int BATCH = 2_000;

    private final Handle handle;
    private final Pack pack;
    private final Progress progress;
    private final int total;
    private int done;

    FactWriter(Handle handle, Pack pack, Progress progress) {
        this.handle = handle;
        this.pack = pack;
        this.progress = progress;
        total =
                pack.narratives().size()
                        + FactTable.ALL.stream()
                                .mapToInt(table -> pack.table(table.resource()).rows().size())
                                .sum();
    }

    void write() {
        progress.at(0, total);
        for (var table : FactTable.ALL) {
            rows(table, pack.table(table.resource()));
        }
        narratives(pack.narratives());
        Link.ALL.forEach(this::links);
        try (var citations = handle.prepareBatch(CITE)) {
            FactTable.ALL.forEach(table -> cite(citations, table));
            pack.narratives().forEach(story -> cite(citations, story));
            citations.execute();
        }
    }

    private void rows(FactTable table, Table rows) {
        if (rows.rows().isEmpty()) {
            return;
        }
        var columns = columns(table, rows);
        try (var batch = handle.prepareBatch("insert into <table> (<columns>) values (<marks>)")) {
            batch.define("table", table.name())
                    .define("columns", String.join(", ", columns))
                    .define(
                            "marks",
                            columns.stream().map(_ -> "?").collect(Collectors.joining(",")));
            int position = 0;
            for (var row : ordered(table, rows)) {
                bind(batch, rows, row, columns, ++position);
                if (batch.size() == BATCH) {
                    write(batch);
                }
            }
            write(batch);
        }
    }

    /** Cities as a reader of English looks for them: İzmir stands near I, not behind Z. */
    private static List<Row> ordered(FactTable table, Table rows) {
        if (!table.name().equals("city")) {
            return rows.rows();
        }
        var collator = Collator.getInstance(Locale.ENGLISH);
        return rows.rows().stream()
                .sorted(
                        Comparator.comparing((Row city) ->
                                        collator.getCollationKey(city.text("name_en")))
                                .thenComparing(Row::key))
                .toList();
    }

    // Not a whole table at once: large ones would fill the memory and tell of no progress.
    private void write(PreparedBatch batch) {
        int rows = batch.size();
        if (rows > 0) {
            batch.execute();
            advance(rows);
        }
    }

    /** Asked of the database, so that no name from a file ever becomes a part of a statement. */
    private List<String> columns(FactTable table, Table rows) {
        Set<String> own = new TreeSet<>(Set.of("id", "position"));
        return handle.createQuery(
                        """
                        select lower(column_name) from information_schema.columns
                        where table_name = upper(?) and is_generated = 'NEVER'
                        order by ordinal_position
                        """)
                .bind(0, table.name())
                .mapTo(String.class)
                .filter(column -> own.contains(column) || rows.has(inPack(column)))
                .list();
    }

    private static void bind(
            PreparedBatch batch, Table table, Row row, List<String> columns, int position) {
        int mark = 0;
        for (var column : columns) {
            batch.bind(mark++, cell(table, row, inPack(column), position));
        }
        batch.add();
    }

    private static @Nullable String cell(Table table, Row row, String column, int position) {
        if (table.has(column)) {
            return row.filled(column).orElse(null);
        }
        return column.equals("id") ? row.key() : String.valueOf(position);
    }

    private static String inPack(String column) {
        return RESERVED.getOrDefault(column, column);
    }

    private void narratives(List<Narrative> narratives) {
        if (narratives.isEmpty()) {
            return;
        }
        try (var batch =
                handle.prepareBatch(
                        "insert into narrative (city_id, language, markdown) values (?, ?, ?)")) {
            narratives.forEach(
                    story -> batch.add(story.cityId(), story.language().code(), story.markdown()));
            batch.execute();
        }
        advance(narratives.size());
    }

    private void links(Link link) {
        try (var batch = handle.prepareBatch(link.insert())) {
            for (var row : pack.table(link.resource()).rows()) {
                int position = 0;
                for (var reference : row.list(link.column())) {
                    batch.add(row.key(), reference, ++position);
                }
            }
            batch.execute();
        }
    }

    private void cite(PreparedBatch batch, FactTable table) {
        var rows = pack.table(table.resource());
        for (var kind : CitationKind.values()) {
            if (rows.has(kind.column())) {
                for (var row : rows.rows()) {
                    cite(batch, table.name(), row.key(), kind, row.list(kind.column()));
                }
            }
        }
    }

    private static void cite(PreparedBatch batch, Narrative story) {
        String id = story.cityId() + "/" + story.language().code();
        var citations = Citations.in(story.markdown());
        cite(batch, "narrative", id, CitationKind.SOURCE, citations.sources());
        cite(batch, "narrative", id, CitationKind.SEED, citations.seedFacts());
    }

    private static void cite(
            PreparedBatch batch,
            String type,
            String id,
            CitationKind kind,
            List<String> references) {
        int position = 0;
        for (var reference : references) {
            batch.add(type, id, kind.code(), ++position, reference);
        }
    }

    private void advance(int rows) {
        done += rows;
        progress.at(done, total);
    }
}
