package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Converted is what was a building, not what was built on open ground. */
final class FormerUseTest {
    @ParameterizedTest
    @CsvSource({
        "rice granaries of Cangqian, true",
        "Osaka Gas works (idle since 1978), true",
        "barracks and hotel school on Mong-Ha hill, true",
        "lane houses and street factories, true",
        "first in army brick warehouses, true",
        "rice fields, false",
        "rice fields and tea land, false",
        "site of the prefecture's hall for workers, false",
        "grounds of the Daiwa textile mill, false",
        "steelworks land (Kobe Steel), false",
        "hills with kilns of the 12th century, false",
        "beside the ruins of the imperial kilns, false",
        "great hall burnt in 1944, false"
    })
    void ofABuilding(String use, boolean building) {
        assertEquals(building, FormerUse.isBuilding(use));
    }
}
