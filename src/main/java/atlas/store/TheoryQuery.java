package atlas.store;

import atlas.city.Bilingual;
import atlas.city.Coded;
import atlas.city.Concept;
import atlas.city.ConceptGroup;
import atlas.city.Confidence;
import atlas.city.SeedMention;
import atlas.city.Term;
import atlas.city.Work;
import atlas.city.WorkType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks for what the atlas stands on: concepts, works, terms. */
final class TheoryQuery {
    private static final String LIST_MARK = ";";

    private final Connection connection;

    TheoryQuery(Connection connection) {
        this.connection = connection;
    }

    /** As the package orders them. */
    List<Concept> concepts() throws SQLException {
        var cited = Cited.by(connection, "concept");
        return Rows.of(
                        connection,
                        """
                        select id, theme, name_en, name_ja, definition_en, definition_ja,
                            authors_en, authors_ja
                        from concept
                        order by position
                        """)
                .list(row -> concept(row, cited));
    }

    /** By author, year and title. */
    List<Work> works() throws SQLException {
        var cited = Cited.by(connection, "work");
        return Rows.of(
                        connection,
                        """
                        select id, authors, in_year, title, title_en, type, container, publisher,
                            pages, cited_in_seed, note, confidence
                        from work
                        order by authors, in_year, title
                        """)
                .list(row -> work(row, cited));
    }

    /** As the package orders them. */
    List<Term> terms() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select term, en, ja, meaning_en, meaning_ja
                        from glossary
                        order by position
                        """)
                .list(row ->
                        new Term(
                                row.getString("term"),
                                new Bilingual(row.getString("en"), row.getString("ja")),
                                Cells.filledBilingual(row, "meaning")));
    }

    private static Concept concept(ResultSet row, Cited cited) throws SQLException {
        String id = row.getString("id");
        return new Concept(
                id,
                Coded.of(ConceptGroup.class, row.getString("theme")),
                Cells.bilingual(row, "name"),
                Cells.bilingual(row, "definition"),
                pairs(Cells.text(row, "authors_en"), Cells.text(row, "authors_ja")),
                cited.references(id, CitationKind.SEED));
    }

    /** Where one language names fewer, the other's names stand in. */
    private static List<Bilingual> pairs(String english, String japanese) {
        var one = parts(english);
        var other = parts(japanese);
        var pairs = new ArrayList<Bilingual>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            var first = i < one.size() ? one.get(i) : other.get(i);
            pairs.add(new Bilingual(first, i < other.size() ? other.get(i) : first));
        }
        return List.copyOf(pairs);
    }

    private static List<String> parts(String list) {
        return List.of(list.split(LIST_MARK)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Work work(ResultSet row, Cited cited) throws SQLException {
        String id = row.getString("id");
        return new Work(
                id,
                row.getString("authors"),
                row.getInt("in_year"),
                row.getString("title"),
                Cells.text(row, "title_en"),
                Coded.of(WorkType.class, row.getString("type")),
                Cells.text(row, "container"),
                Cells.text(row, "publisher"),
                Cells.text(row, "pages"),
                Coded.of(SeedMention.class, row.getString("cited_in_seed")),
                cited.references(id, CitationKind.SEED),
                Cells.text(row, "note"),
                Coded.of(Confidence.class, row.getString("confidence")));
    }
}
