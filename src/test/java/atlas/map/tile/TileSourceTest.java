package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

final class TileSourceTest {
    @Test
    void theMapComponentFindsOurTilesAndNeverTheNetwork() {
        assertInstanceOf(TileSource.class, TileRetrieverProvider.getInstance().load());
        ServiceLoader.load(TileRetriever.class.getModule().getLayer(), TileRetriever.class)
                .forEach(found -> assertInstanceOf(TileSource.class, found));
    }
}
