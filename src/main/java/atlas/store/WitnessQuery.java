package atlas.store;

import atlas.city.Bilingual;
import atlas.city.Witness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Asks what speaks for the indices in a city. */
final class WitnessQuery {
    private final Handle handle;

    WitnessQuery(Handle handle) {
        this.handle = handle;
    }

    /** In the order of the package: sentences as the story tells them, then milieus. */
    List<Witness> ofCity(String cityId) {
        return handle.createQuery(
                        """
                        select index_number, kind, milieu_id, start_en, start_ja, basis
                        from evidence
                        where city_id = ?
                        order by position
                        """)
                .bind(0, cityId)
                .map((row, _) -> witness(row))
                .list();
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
