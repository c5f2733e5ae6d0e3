package atlas.store;

import atlas.city.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads cells of a row as the facts want them. */
final class Cells {
    private Cells() {}

    /** The text of a column; empty text where it is null. */
    static String text(ResultSet row, String column) throws SQLException {
        String cell = row.getString(column);
        return cell == null ? "" : cell;
    }

    static Optional<String> filled(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static OptionalInt integer(ResultSet row, String column) throws SQLException {
        int cell = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    /** The pair of columns {@code x_en} and {@code x_ja}. */
    static Bilingual bilingual(ResultSet row, String column) throws SQLException {
        return new Bilingual(text(row, column + "_en"), text(row, column + "_ja"));
    }

    static Optional<Bilingual> filledBilingual(ResultSet row, String column) throws SQLException {
        return filled(row, column + "_en").isEmpty()
                ? Optional.empty()
                : Optional.of(bilingual(row, column));
    }
}
