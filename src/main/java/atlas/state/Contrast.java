package atlas.state;

import java.util.Optional;

/** Two scenarios set against each other. */
public record Contrast(Side first, Side second) {
    /** The published scenario against that of the study. */
    public static final Contrast USUAL = new Contrast(Side.PUBLISHED, Side.PRESENT);

    /**
     * One of the two.
     *
     * @param name under which it is kept, where it is
     */
    public record Side(Kind kind, Optional<String> name) {
        /** What can stand on a side. */
        public enum Kind {
            PUBLISHED,
            /** The scenario of the study. */
            PRESENT,
            KEPT
        }

        /** The one that the atlas publishes. */
        public static final Side PUBLISHED = new Side(Kind.PUBLISHED, Optional.empty());

        /** The one of the study. */
        public static final Side PRESENT = new Side(Kind.PRESENT, Optional.empty());

        /** Checks that a name is there where one is meant. */
        public Side {
            if ((kind == Kind.KEPT) != name.isPresent()) {
                throw new IllegalArgumentException(kind + " with name " + name);
            }
        }

        /** One that is kept under a name. */
        public static Side kept(String name) {
            return new Side(Kind.KEPT, Optional.of(name));
        }

        private Side renamed(String from, String to) {
            return name.equals(Optional.of(from)) ? kept(to) : this;
        }
    }

    /** Checks that both are there, for they are read from files too. */
    public Contrast {
        java.util.Objects.requireNonNull(first);
        java.util.Objects.requireNonNull(second);
    }

    public Contrast withFirst(Side first) {
        return new Contrast(first, second);
    }

    public Contrast withSecond(Side second) {
        return new Contrast(first, second);
    }

    /** After one that is kept was given another name. */
    public Contrast renamed(String from, String to) {
        return new Contrast(first.renamed(from, to), second.renamed(from, to));
    }
}
