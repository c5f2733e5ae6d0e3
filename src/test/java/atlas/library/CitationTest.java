package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import atlas.city.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house style, by examples of each kind of work. */
final class CitationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scott2006|Scott, A. J. (2006). Creative cities: Conceptual issues and policy"
                        + " questions. Journal of Urban Affairs 28(1), pp. 1–17. Blackwell.",
                "sasaki1997|Sasaki, M. [佐々木雅幸] (1997). 創造都市の経済学 [The Economics of"
                        + " Creative Cities]. Keiso Shobo (勁草書房), Tokyo.",
                "li2014|Li, S.-m., Cheng, H.-h., & Wang, J. (2014). Making a cultural cluster in"
                        + " China: A study of Dafen Oil Painting Village, Shenzhen. Habitat"
                        + " International 41, pp. 156–164. Elsevier.",
                "kong-oconnor2009|Kong, L., & O'Connor, J. (Eds.) (2009). Creative Economies,"
                        + " Creative Cities: Asian-European Perspectives. Springer, Dordrecht.",
                "unesco2001|UNESCO (2001). Universal Declaration on Cultural Diversity. UNESCO,"
                        + " Paris."
            })
    void isWrittenInTheHouseStyle(String id, String expected) {
        assertEquals(expected, Citation.of(work(id)).text());
    }

    @Test
    void aQuestionEndsItself() {
        assertFalse(Citation.of(work("pratt2004")).text().contains("?."));
    }

    @Test
    void aBriefReferenceNamesAtMostTwo() {
        assertEquals("Markusen & Schrock 2006", Citation.brief(work("markusen-schrock2006a")));
        assertEquals("Li et al. 2014", Citation.brief(work("li2014")));
    }

    private static Work work(String id) {
        return Books.works().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
    }
}
