package atlas.narrative;

/** The endings of English ordinal numbers. */
final class Ordinal {
    private Ordinal() {}

    /** Such as "st" for 21 and "th" for 11. */
    static String of(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
