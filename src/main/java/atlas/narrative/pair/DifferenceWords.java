package atlas.narrative.pair;

import atlas.city.Language;
import atlas.index.pairwise.Difference;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Scale;
import atlas.index.pairwise.Side;
import atlas.narrative.Phrases;
import java.util.Locale;
import java.util.Optional;

/** Says how two numbers differ: shortly beside them, and in a sentence. */
public final class DifferenceWords {
    /** Ratios so near to one that they would be printed as one. */
    private static final double NEAR = 0.005;

    /** Points that would be printed as nothing. */
    private static final double LITTLE = 0.05;

    private final Language language;
    private final Phrases phrases;
    private final Numbers numbers;

    /**
     * @param phrases in the same language
     */
    public DifferenceWords(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
        this.numbers = new Numbers(language);
    }

    /**
     * Seen from the first city: "1.8 times", "0.56 times", "+12 points", "−3.4 %pt", "same". Empty
     * where a number is missing.
     */
    public String shortly(Difference difference) {
        return switch (difference) {
            case Difference.Unknown _ -> "";
            case Difference.Same _ -> phrases.text("pair.short.same");
            case Difference.Times times ->
                    Math.abs(times.ratio() - 1) < NEAR
                            ? phrases.text("pair.short.near")
                            : phrases.text("pair.short.times", numbers.times(times.ratio()));
            case Difference.By by -> shortly(by);
        };
    }

    private String shortly(Difference.By by) {
        if (isLittle(by)) {
            return phrases.text("pair.short.near");
        }
        String amount = amount(by.amount(), by.scale());
        boolean one = amount.substring(1).equals("1");
        return phrases.text((one ? "pair.short.one." : "pair.short.") + code(by.scale()), amount);
    }

    /** Fiscal strength 0.97 against 0.94 differs by little too, but its unit is large. */
    private static boolean isLittle(Difference.By by) {
        return by.scale() == Scale.SCORE && Math.abs(by.amount()) < LITTLE;
    }

    private String amount(double amount, Scale scale) {
        return numbers.signed(amount, scale == Scale.PERCENT && Math.abs(amount) >= 1 ? 1 : 0);
    }

    /** One sentence that names the cities: the greater one first. */
    public String sentence(NumberRow row, PairNames names) {
        return switch (row.difference()) {
            case Difference.Unknown _ -> phrases.text("pair.spoken.unknown");
            case Difference.Same _ ->
                    phrases.text(
                            "pair.spoken.same", city(Side.FIRST, names), city(Side.SECOND, names));
            case Difference.Times times -> times(times.ratio(), names);
            case Difference.By by -> by(by, names);
        };
    }

    private String times(double ratio, PairNames names) {
        Side greater = ratio > 1 ? Side.FIRST : Side.SECOND;
        double turned = ratio > 1 ? ratio : 1 / ratio;
        return turned - 1 < NEAR
                ? near(names)
                : phrases.text(
                        "pair.spoken.times",
                        city(greater, names),
                        city(greater.other(), names),
                        numbers.times(turned));
    }

    private String by(Difference.By by, PairNames names) {
        if (isLittle(by)) {
            return near(names);
        }
        Side greater = by.amount() > 0 ? Side.FIRST : Side.SECOND;
        String amount = amount(Math.abs(by.amount()), by.scale()).substring(1);
        return phrases.text(
                (amount.equals("1") ? "pair.spoken.one." : "pair.spoken.") + code(by.scale()),
                city(greater, names),
                city(greater.other(), names),
                amount);
    }

    private String near(PairNames names) {
        return phrases.text("pair.spoken.near", city(Side.FIRST, names), city(Side.SECOND, names));
    }

    /** Which one is better in a row; empty where nobody can be called so. */
    public Optional<String> better(NumberRow row, PairNames names) {
        return row.better().map(side -> phrases.text("pair.better", city(side, names)));
    }

    private String city(Side side, PairNames names) {
        return names.city(side, language);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
