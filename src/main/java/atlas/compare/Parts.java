package atlas.compare;

import java.util.List;

/** All that two cities are compared by, in the order in which it is read. */
final class Parts {
    private Parts() {}

    static List<Part> all(CompareContext context) {
        return List.of(
                new VerdictPart(context),
                new MapsPart(context),
                new IndicesPart(context),
                new NumbersPart(context),
                new MilieusPart(context),
                new TimelinePart(context),
                new StoriesPart(context),
                new NetworkPart(context),
                new ModelPart(context));
    }
}
