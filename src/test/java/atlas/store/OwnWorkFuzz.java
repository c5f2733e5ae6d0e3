package atlas.store;

import atlas.state.Again;

/** Any file is own work, plain or packed, or has faults that say where. */
public final class OwnWorkFuzz {
    private OwnWorkFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        switch (OwnWorkJson.read(bytes)) {
            case OwnWorkJson.Whole whole -> {
                Again.same(OwnWorkJson.read(OwnWorkJson.plain(whole.copy())), whole);
                Again.same(OwnWorkJson.read(OwnWorkJson.packed(whole.copy())), whole);
            }
            case OwnWorkJson.Faulty faulty -> {
                if (faulty.faults().isEmpty()) {
                    throw new IllegalStateException("refused without a word");
                }
            }
        }
    }
}
