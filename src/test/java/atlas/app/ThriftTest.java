package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThriftTest {
    private static final long MEGABYTE = 1L << 20;

    private final List<Long> thresholds = new ArrayList<>();
    private long used = 500 * MEGABYTE;

    @Test
    void afterCollectingAsMuchAgainMayPileUp() {
        thrift(-1).heed();
        assertEquals(List.of(100 * MEGABYTE + Thrift.GROWTH_BYTES), thresholds);
    }

    @Test
    void noMoreIsAllowedThanThereEverIs() {
        thrift(120 * MEGABYTE).heed();
        assertEquals(List.of(120 * MEGABYTE), thresholds);
    }

    @Test
    void atRestOnlyWhatIsWorthItIsCollected() {
        var thrift = thrift(-1);
        thrift.heed();
        used = 100 * MEGABYTE + Thrift.LITTLE_BYTES;
        thrift.rest();
        assertEquals(1, thresholds.size());
        used++;
        thrift.rest();
        assertEquals(2, thresholds.size());
    }

    private Thrift thrift(long most) {
        return new Thrift(
                () -> new MemoryUsage(0, used, used, most),
                thresholds::add,
                () -> used = 100 * MEGABYTE);
    }
}
