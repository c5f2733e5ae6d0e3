package atlas.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong; keeps the first thousand and counts the rest. */
final class Faults {
    private static final int KEPT = 1_000;

    private final List<Fault> kept = new ArrayList<>();
    private int count;

    void add(Fault fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    void add(String file, Row row, String column, String value, String rule) {
        add(new Fault(file, row.line(), column, value, rule));
    }

    int count() {
        return count;
    }

    void throwIfAny() {
        if (count > 0) {
            throw new PackFaults(kept, count);
        }
    }
}
