package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import org.junit.jupiter.api.Test;

final class TileSourceTest {
    @Test
    void theMapComponentFindsOurTilesAndNeverTheNetwork() {
        assertInstanceOf(TileSource.class, TileRetrieverProvider.getInstance().load());
    }
}
