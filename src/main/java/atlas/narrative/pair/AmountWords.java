package atlas.narrative.pair;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Basis;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Says one number of a row with its unit, on the basis on which it is compared. */
public final class AmountWords {
    /** A number and what stands behind it; empty for scores. */
    public record Amount(String number, String unit) {
        /** Both in one line. */
        public String text() {
            return number + unit;
        }
    }

    /** Counts per head are told for so many, as the indicators are defined. */
    public static final double HEADS = 100_000;

    private static final Pattern PER_ENGLISH = Pattern.compile("(.+) per [\\d,]+ inhabitants");
    private static final Pattern PER_JAPANESE = Pattern.compile("人口[\\d,万]+人当たりの(.+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.+)（(.{1,3})）");
    private static final List<String> TOLD =
            List.of("persons", "workers", "women in labour force", "thousand yen");
    private static final int SHORT = 4;

    private final Language language;
    private final Phrases phrases;
    private final Basis basis;
    private final Numbers numbers;

    /**
     * @param phrases in the same language
     * @param basis on which counts are compared
     */
    public AmountWords(Language language, Phrases phrases, Basis basis) {
        this.language = language;
        this.phrases = phrases;
        this.basis = basis;
        this.numbers = new Numbers(language);
    }

    /** One side's number; empty where it has none. */
    public Optional<Amount> of(NumberRow row, Side side) {
        var cell = row.cell(side);
        if (cell.value().isEmpty()) {
            return Optional.empty();
        }
        double value = cell.value().getAsDouble();
        if (!(row.subject() instanceof Subject.OfIndicator of)) {
            return Optional.of(new Amount(Long.toString(Math.round(value)), ""));
        }
        return Optional.of(
                row.counted()
                        ? counted(value, of.indicator().unit(), cell.observation())
                        : joined(numbers.plain(value), of.indicator().unit().in(language)));
    }

    /** Another value of the row's kind, as its number is written; empty where there is none. */
    public Optional<String> number(NumberRow row, OptionalDouble value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double raw = value.getAsDouble();
        return Optional.of(
                row.subject() instanceof Subject.OfIndicator
                        ? numbers.plain(row.counted() ? scaled(raw) : raw)
                        : Long.toString(Math.round(raw)));
    }

    /** Figures of the engine are shares of one, and counts per one inhabitant. */
    private double scaled(double value) {
        return switch (basis) {
            case SHARE -> value * 100;
            case PER_HEAD -> value * HEADS;
            case ABSOLUTE, AS_DEFINED -> value;
        };
    }

    private Amount counted(double value, Bilingual unit, Optional<Observation> observation) {
        String of =
                observation
                        .flatMap(Observation::count)
                        .map(count -> counts(count.unit(), unit))
                        .orElse("");
        return switch (basis) {
            case SHARE -> new Amount(numbers.plain(value), phrases.text("pair.unit.share"));
            case PER_HEAD -> joined(numbers.plain(value * HEADS), perHead(of));
            case ABSOLUTE, AS_DEFINED -> joined(numbers.plain(value), of);
        };
    }

    private String perHead(String counted) {
        boolean bare = counted.length() <= SHORT;
        return phrases.text(bare ? "pair.unit.per-head.bare" : "pair.unit.per-head", counted);
    }

    /** What is counted. The package names it in English, so the unit of the rate is asked first. */
    private String counts(String counted, Bilingual unit) {
        var pattern = language == Language.ENGLISH ? PER_ENGLISH : PER_JAPANESE;
        var rate = pattern.matcher(unit.in(language));
        if (rate.matches()) {
            return rate.group(1);
        }
        return TOLD.contains(counted)
                ? phrases.text("pair.counted." + counted.replace(' ', '-'))
                : language == Language.ENGLISH ? counted : "";
    }

    /** "22.16% of population", or 22.16%（人口に占める割合）, or 56店（店舗数）. */
    private Amount joined(String number, String words) {
        if (words.isEmpty()) {
            return new Amount(number, "");
        }
        if (language == Language.ENGLISH) {
            return words.startsWith("%")
                    ? new Amount(number + "%", words.substring(1))
                    : new Amount(number, " " + words);
        }
        var bracketed = IN_BRACKETS.matcher(words);
        if (bracketed.matches()) {
            return new Amount(number + bracketed.group(2), "（" + bracketed.group(1) + "）");
        }
        return words.length() <= SHORT
                ? new Amount(number + words, "")
                : new Amount(number, " " + words);
    }
}
