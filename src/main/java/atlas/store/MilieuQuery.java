package atlas.store;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.CoordinateBasis;
import atlas.city.Milieu;
import atlas.city.MilieuKind;
import atlas.city.MilieuType;
import atlas.geo.LatLon;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks for milieus. */
final class MilieuQuery {
    private static final String MILIEUS =
            """
            select milieu.id, milieu.city_id, milieu.name_en, milieu.name_ja, milieu.kind,
                milieu_kind.name_en as kind_en, milieu_kind.name_ja as kind_ja, milieu.type,
                milieu.opened_year, milieu.closed_year, milieu.former_use_en,
                milieu.former_use_ja, milieu.summary_en, milieu.summary_ja, milieu.latitude,
                milieu.longitude, milieu.coord_basis, milieu.confidence
            from milieu join milieu_kind on milieu_kind.id = milieu.kind
            """;
    private static final String ORDER =
            """
            order by milieu.city_id, milieu_kind.name_en, milieu.opened_year nulls last,
                milieu.id
            """;
    private static final String ALL = MILIEUS + ORDER;
    private static final String OF_CITY = MILIEUS + "where milieu.city_id = ?\n" + ORDER;

    private final Connection connection;

    MilieuQuery(Connection connection) {
        this.connection = connection;
    }

    /** Of every city, by city, then as in {@link #ofCity}. */
    List<Milieu> all() throws SQLException {
        return milieus(Rows.of(connection, ALL), Cited.by(connection, "milieu"));
    }

    /** By kind, then opening year. */
    List<Milieu> ofCity(String cityId) throws SQLException {
        return milieus(
                Rows.of(connection, OF_CITY, cityId), Cited.by(connection, "milieu", ids(cityId)));
    }

    private static List<Milieu> milieus(Rows rows, Cited cited) throws SQLException {
        return rows.list(row -> milieu(row, cited));
    }

    private List<String> ids(String cityId) throws SQLException {
        return Rows.of(connection, "select id from milieu where city_id = ? order by id", cityId)
                .list(row -> row.getString(1));
    }

    private static Milieu milieu(ResultSet row, Cited cited) throws SQLException {
        String id = row.getString("id");
        return new Milieu(
                id,
                row.getString("city_id"),
                Cells.bilingual(row, "name"),
                new MilieuKind(row.getString("kind"), Cells.bilingual(row, "kind")),
                Coded.of(MilieuType.class, row.getString("type")),
                Cells.integer(row, "opened_year"),
                Cells.integer(row, "closed_year"),
                Cells.filledBilingual(row, "former_use"),
                Cells.bilingual(row, "summary"),
                new LatLon(row.getDouble("latitude"), row.getDouble("longitude")),
                Coded.of(CoordinateBasis.class, row.getString("coord_basis")),
                cited.evidence(id, Coded.of(Confidence.class, row.getString("confidence"))));
    }
}
