package atlas.store;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.PublishedRanking;
import atlas.city.PublishedScore;
import atlas.city.ScaleEnds;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks for what stands beside the atlas's own index: fixed ends of scales, other indices. */
final class ReferenceQuery {
    private final Connection connection;

    ReferenceQuery(Connection connection) {
        this.connection = connection;
    }

    List<ScaleEnds> scaleEnds() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select indicator_id, low, high, scale, basis, note
                        from goalpost
                        order by indicator_id
                        """)
                .list(row ->
                        new ScaleEnds(
                                row.getString("indicator_id"),
                                row.getDouble("low"),
                                row.getDouble("high"),
                                row.getString("scale").equals("logarithmic"),
                                row.getString("basis").equals("published"),
                                Cells.text(row, "note")));
    }

    List<PublishedRanking> rankings() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select id, name_en, name_ja, publisher_en, publisher_ja
                        from published_ranking
                        order by id
                        """)
                .list(row ->
                        new PublishedRanking(
                                row.getString("id"),
                                Cells.bilingual(row, "name"),
                                Cells.bilingual(row, "publisher")));
    }

    List<PublishedScore> scores() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select ranking_id, edition, entity_en, entity_ja, entity_type, city_id,
                            dimension, dimension_en, dimension_ja, amount, value_type, source_id,
                            confidence, note_en, note_ja
                        from published_score
                        order by ranking_id, edition desc, dimension, value_type, amount, entity_en
                        """)
                .list(row -> score(row));
    }

    private static PublishedScore score(ResultSet row) throws SQLException {
        return new PublishedScore(
                row.getString("ranking_id"),
                row.getInt("edition"),
                Cells.bilingual(row, "entity"),
                Coded.of(PublishedScore.EntityType.class, row.getString("entity_type")),
                Cells.filled(row, "city_id"),
                row.getString("dimension"),
                Cells.bilingual(row, "dimension"),
                row.getDouble("amount"),
                Coded.of(PublishedScore.ValueType.class, row.getString("value_type")),
                row.getString("source_id"),
                Coded.of(Confidence.class, row.getString("confidence")),
                Cells.bilingual(row, "note"));
    }
}
