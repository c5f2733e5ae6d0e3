package atlas.narrative.pair;

import atlas.city.Language;
import java.text.NumberFormat;

/** Numbers as they are read aloud: as many digits as tell something, the true minus sign. */
final class Numbers {
    private static final double MANY = 10;
    private static final double HUGE = 100_000;
    private static final int DIGITS = 2;

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    /** Grouped, with at most two decimals, or two digits where that would be nothing. */
    String plain(double value) {
        int most = Math.abs(value) >= HUGE ? 0 : Math.max(DIGITS, decimals(value, DIGITS));
        return format(value, 0, most);
    }

    /** With a sign; from ten on whole or with one decimal, below with at least two digits. */
    String signed(double amount, int least) {
        double size = Math.abs(amount);
        int decimals = size >= MANY ? least : Math.max(least, decimals(size, DIGITS));
        return (amount < 0 ? "−" : "+") + format(size, least, decimals);
    }

    /** How many times: 12, 1.8, 0.56, 0.045. */
    String times(double ratio) {
        int decimals = ratio >= MANY ? 0 : ratio >= 0.95 && ratio < 1.1 ? 2 : ratio(ratio);
        return format(ratio, decimals, decimals);
    }

    private static int ratio(double ratio) {
        return ratio >= 1 ? 1 : Math.max(DIGITS, decimals(ratio, DIGITS));
    }

    /** With so many decimals. */
    String fixed(double value, int decimals) {
        return format(value, decimals, decimals);
    }

    /** A part of one, in per cent without the sign. */
    String percent(double share, int decimals) {
        return format(share * 100, 0, decimals);
    }

    /** How many decimals show that many digits of a number below ten. */
    private static int decimals(double value, int digits) {
        double size = Math.abs(value);
        if (size == 0 || !Double.isFinite(size)) {
            return 0;
        }
        int magnitude = (int) Math.floor(Math.log10(size));
        return Math.clamp(digits - 1 - magnitude, 0, 9);
    }

    private String format(double value, int least, int most) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.min(least, most));
        format.setMaximumFractionDigits(most);
        String text = format.format(value);
        return text.replace('-', '−').equals("−0") ? "0" : text.replace('-', '−');
    }
}
