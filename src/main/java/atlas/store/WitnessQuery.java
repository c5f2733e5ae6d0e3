package atlas.store;

import atlas.city.Bilingual;
import atlas.city.Witness;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks what speaks for the indices in a city. */
final class WitnessQuery {
    private final Connection connection;

    WitnessQuery(Connection connection) {
        this.connection = connection;
    }

    /** In the order of the package: sentences as the story tells them, then milieus. */
    List<Witness> ofCity(String cityId) throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select index_number, kind, milieu_id, start_en, start_ja, basis
                        from evidence
                        where city_id = ?
                        order by position
                        """,
                        cityId)
                .list(row -> witness(row));
    }

    private static Witness witness(ResultSet row) throws SQLException {
        int index = row.getInt("index_number");
        return row.getString("kind").equals("milieu")
                ? new Witness.Place(
                        index, row.getString("milieu_id"), row.getString("basis").equals("kind"))
                : new Witness.Told(
                        index, new Bilingual(row.getString("start_en"), row.getString("start_ja")));
    }
}
