package atlas.profile;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.GeoLevel;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Place;
import atlas.index.Reason;
import atlas.index.Scenario;
import atlas.index.Score;
import atlas.ui.Messages;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says numbers, places and reasons in the language of the moment. */
record IndexWords(Messages messages) {
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("(.+)（(.{1,3})）");
    private static final int SHORT_UNIT = 4;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /** A value taken apart, so that the number can stand out. */
    record Amount(String number, String unit) {}

    /** 463,254 and 22.16: grouped, with at most two decimals. */
    String number(double value) {
        var format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** A score as it is printed. */
    static String score(double value) {
        return Long.toString(Math.round(value));
    }

    /** "22.16% of population" or 22.16%（人口に占める割合）. */
    Amount amount(double value, Bilingual unit) {
        String number = number(value);
        String words = messages.text(unit);
        if (messages.language() == Language.ENGLISH) {
            return words.startsWith("%")
                    ? new Amount(number + "%", words.substring(1))
                    : new Amount(number, " " + words);
        }
        Matcher bracketed = UNIT_IN_BRACKETS.matcher(words);
        if (bracketed.matches()) {
            return new Amount(number + bracketed.group(2), "（" + bracketed.group(1) + "）");
        }
        return words.length() <= SHORT_UNIT
                ? new Amount(number + words, "")
                : new Amount(number, " " + words);
    }

    /** "12th of 34". */
    String place(Place place) {
        return messages.text("index.place." + suffix(place.rank()), place.rank(), place.of());
    }

    /** What the rate was made from. */
    String count(Observation.Count count, Bilingual denominator) {
        if (count.denominator().isEmpty()) {
            return messages.text("index.count", number(count.value()));
        }
        return messages.text(
                "index.count.rate",
                number(count.value()),
                number(count.denominator().orElseThrow()),
                messages.text(denominator));
    }

    /** The year, and what the others have where that differs. */
    String year(int year, Optional<Integer> usual) {
        return usual.filter(u -> u != year)
                .map(u -> messages.text("index.year.other", Integer.toString(year), u.toString()))
                .orElseGet(() -> messages.text("index.year", Integer.toString(year)));
    }

    /** The area in words, with its name where that says more. */
    String level(Observation observation, City city) {
        String level = messages.name("index.level", observation.level());
        String area = area(observation, city);
        return area.isEmpty() ? level : messages.text("index.level-of", level, area);
    }

    /** Why an index has no score. */
    String reason(Score score, Scenario scenario) {
        Reason reason = score.reason().orElse(Reason.NO_DATA);
        return reason(reason, score, scenario.coverage().indicators());
    }

    /** Why there is no overall score. A city with no index still has values, so it is not empty. */
    String overallReason(Score score, Scenario scenario) {
        Reason reason = score.reason().orElse(Reason.NO_DATA);
        return reason(
                reason == Reason.NO_DATA ? Reason.TOO_FEW_INDICES : reason,
                score,
                scenario.coverage().indices());
    }

    private String reason(Reason reason, Score score, int needed) {
        return messages.text(
                "index.reason." + code(reason), score.present(), score.defined(), needed);
    }

    /** Why an indicator has no normalised value. */
    String reason(Optional<Reason> reason) {
        return messages.text("index.reason." + code(reason.orElse(Reason.NO_DATA)), 0, 0, 0);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String area(Observation observation, City city) {
        if (messages.language() == Language.JAPANESE) {
            return observation.area();
        }
        if (observation.level() == GeoLevel.PREFECTURE) {
            return city.prefecture().map(Bilingual::english).orElse("");
        }
        return observation.area().codePoints().allMatch(c -> c < FIRST_EAST_ASIAN)
                ? observation.area()
                : "";
    }

    private static String suffix(int rank) {
        if (rank % 100 / 10 == 1) {
            return "th";
        }
        return switch (rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
