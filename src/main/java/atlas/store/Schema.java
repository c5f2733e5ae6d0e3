package atlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.h2.api.ErrorCode;

/**
 * Brings the tables up to date with numbered scripts.
 *
 * <p>Not Flyway: on a database with nothing left to do, its migrate() was measured at 337 to 529 ms
 * (median 364 ms, 6 fresh JVMs), of a start that should take about one second.
 */
final class Schema {
    private static final List<String> SCRIPTS =
            List.of(
                    "V1__facts.sql",
                    "V2__user.sql",
                    "V3__diagrams.sql",
                    "V4__order.sql",
                    "V5__meanings.sql",
                    "V6__goalposts.sql",
                    "V7__scenario.sql",
                    "V8__evidence.sql",
                    "V9__screens.sql",
                    "V10__tour.sql",
                    "V11__revision.sql",
                    "V12__names.sql");

    private Schema() {}

    /** What is done before tables that hold something are changed; it throws to prevent that. */
    @FunctionalInterface
    interface Care {
        void before(Connection old);
    }

    static void update(Connection connection, Care care) throws SQLException {
        update(connection, SCRIPTS, care);
    }

    /** Runs what has not run; a script counts as run only when all of it has. */
    static void update(Connection connection, List<String> scripts, Care care) throws SQLException {
        var applied = applied(connection);
        refuseOthers(applied, scripts);
        if (!applied.isEmpty() && applied.size() < scripts.size()) {
            care.before(connection);
        }
        for (var script : scripts) {
            if (!applied.containsKey(script)) {
                apply(connection, script);
            }
        }
    }

    private static Map<String, Long> applied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select script, checksum from schema_version")) {
            var applied = new HashMap<String, Long>();
            while (rows.next()) {
                applied.put(rows.getString(1), rows.getLong(2));
            }
            return applied;
        } catch (SQLException failure) {
            // Asking first would cost every start; creating "if not exists" would write at every
            // start.
            if (failure.getErrorCode() != ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1) {
                throw failure;
            }
            return create(connection);
        }
    }

    private static Map<String, Long> create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table schema_version (
                        script varchar primary key,
                        checksum bigint not null
                    );
                    comment on table schema_version is 'The scripts that made these tables'
                    """);
        }
        return Map.of();
    }

    private static void refuseOthers(Map<String, Long> applied, List<String> scripts) {
        applied.forEach((script, checksum) -> {
            if (!scripts.contains(script) || checksum(text(script)) != checksum) {
                throw new DatabaseFromOtherAtlas(script);
            }
        });
    }

    private static void apply(Connection connection, String script) throws SQLException {
        String text = text(script);
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
        try (var insert =
                connection.prepareStatement(
                        "insert into schema_version (script, checksum) values (?, ?)")) {
            insert.setString(1, script);
            insert.setLong(2, checksum(text));
            insert.executeUpdate();
        }
    }

    private static long checksum(String text) {
        var checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static String text(String script) {
        try (var stream = Schema.class.getResourceAsStream("migration/" + script)) {
            if (stream == null) {
                throw new IllegalStateException("no script " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
