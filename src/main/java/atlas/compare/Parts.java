package atlas.compare;

import java.util.List;

/** All that two cities are compared by, in the order in which it is read. */
final class Parts {
    private Parts() {}

    /**
     * @param maps those of the two cities
     */
    static List<Part> all(CompareContext context, MapsPart maps) {
        return List.of(
                new VerdictPart(context),
                maps,
                new IndicesPart(context),
                new NumbersPart(context),
                new MilieusPart(context),
                new TimelinePart(context),
                new StoriesPart(context),
                new NetworkPart(context),
                new ModelPart(context));
    }
}
