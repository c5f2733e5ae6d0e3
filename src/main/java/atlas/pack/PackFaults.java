package atlas.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A package that cannot be used, with all that is wrong in it. */
public final class PackFaults extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    PackFaults(List<Fault> kept, int count) {
        super(message(kept, count));
        faults = List.copyOf(kept);
    }

    /** In the order of the files; the first thousand. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> kept, int count) {
        String list = kept.stream().map(Fault::sentence).collect(Collectors.joining("\n"));
        int more = count - kept.size();
        return more == 0 ? list : "%s\nand %,d more".formatted(list, more);
    }
}
