package atlas.state.tour;

import atlas.state.Again;

/** Any file is a tour, or has faults that say where. */
public final class TourFuzz {
    private TourFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        switch (TourJson.read(bytes)) {
            case TourJson.Whole whole ->
                    Again.same(TourJson.read(TourJson.file(whole.tour())), whole);
            case TourJson.Faulty faulty -> {
                if (faulty.faults().isEmpty()) {
                    throw new IllegalStateException("refused without a word");
                }
            }
        }
    }
}
