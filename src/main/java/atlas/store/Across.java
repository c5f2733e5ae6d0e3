package atlas.store;

import atlas.city.Bilingual;
import atlas.city.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the cells of a row from left to right. For questions that find hundreds of rows, where
 * looking each column up by its name takes longer than the rest.
 */
final class Across {
    private final ResultSet row;
    private int column;

    Across(ResultSet row) {
        this.row = row;
    }

    /** A text that is there. */
    String word() throws SQLException {
        return row.getString(++column);
    }

    /** A text; empty text where it is null. */
    String text() throws SQLException {
        String cell = row.getString(++column);
        return cell == null ? "" : cell;
    }

    Optional<String> filled() throws SQLException {
        return Optional.ofNullable(row.getString(++column));
    }

    /** A whole number that is there. */
    int whole() throws SQLException {
        return row.getInt(++column);
    }

    OptionalInt integer() throws SQLException {
        int cell = row.getInt(++column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    /** A number that is there. */
    double amount() throws SQLException {
        return row.getDouble(++column);
    }

    Optional<Double> number() throws SQLException {
        double cell = row.getDouble(++column);
        return row.wasNull() ? Optional.empty() : Optional.of(cell);
    }

    /** English, then Japanese. */
    Bilingual bilingual() throws SQLException {
        return new Bilingual(text(), text());
    }

    Optional<Bilingual> filledBilingual() throws SQLException {
        var english = filled();
        String japanese = text();
        return english.map(words -> new Bilingual(words, japanese));
    }

    /** A word of the package that is there. */
    <E extends Enum<E> & Coded> E coded(Class<E> type) throws SQLException {
        return Coded.of(type, word());
    }

    <E extends Enum<E> & Coded> Optional<E> filledCoded(Class<E> type) throws SQLException {
        return filled().map(code -> Coded.of(type, code));
    }
}
