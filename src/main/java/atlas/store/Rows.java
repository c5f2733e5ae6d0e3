package atlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question in SQL finds. Plain JDBC: each start asks some twenty of them, and what Jdbi does
 * around each, such as looking for named values and other types, took longer than the answers.
 */
final class Rows {
    private final Connection connection;
    private final String sql;
    private final Object[] values;

    private Rows(Connection connection, String sql, Object... values) {
        this.connection = connection;
        this.sql = sql;
        this.values = values;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Does something with a row. */
    @FunctionalInterface
    interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    /**
     * Nothing is asked yet.
     *
     * @param values for the question marks; a list for one that stands for many
     */
    static Rows of(Connection connection, String sql, Object... values) {
        return new Rows(connection, sql, values);
    }

    /** Each in turn. */
    void each(Visitor visitor) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof List<?> many ? many.toArray() : values[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        }
    }

    <T> List<T> list(Reader<T> reader) throws SQLException {
        var list = new ArrayList<T>();
        each(row -> list.add(reader.read(row)));
        return Collections.unmodifiableList(list);
    }

    /** By something that is another in each. */
    <K, V> Map<K, V> map(Reader<K> key, Reader<V> value) throws SQLException {
        var map = new LinkedHashMap<K, V>();
        each(row -> map.put(key.read(row), value.read(row)));
        return Collections.unmodifiableMap(map);
    }

    /** By something that several may share. */
    <K, V> Map<K, List<V>> lists(Reader<K> key, Reader<V> value) throws SQLException {
        var lists = new LinkedHashMap<K, List<V>>();
        each(row -> {
            var list = lists.computeIfAbsent(key.read(row), _ -> new ArrayList<>());
            list.add(value.read(row));
        });
        lists.replaceAll((_, list) -> Collections.unmodifiableList(list));
        return Collections.unmodifiableMap(lists);
    }

    /** The first, if there is one. */
    <T> Optional<T> first(Reader<T> reader) throws SQLException {
        return list(reader).stream().findFirst();
    }
}
