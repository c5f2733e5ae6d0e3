package atlas.narrative.pair;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.index.pairwise.Side;
import atlas.narrative.Phrases;
import java.util.List;

/** Names and lists of names as they stand within sentences of one language. */
final class Speech {
    private final Language language;
    private final Phrases phrases;
    private final PairNames names;
    private final Numbers numbers;

    Speech(Language language, Phrases phrases, PairNames names) {
        this.language = language;
        this.phrases = phrases;
        this.names = names;
        this.numbers = new Numbers(language);
    }

    String text(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }

    Language language() {
        return language;
    }

    String city(Side side) {
        return names.city(side, language);
    }

    String panel() {
        return names.panel().in(language);
    }

    String in(Bilingual words) {
        return words.in(language);
    }

    /** An index within a sentence: small in English, in brackets in Japanese. */
    String index(int number) {
        return text("pair.index", within(names.index(number, language)));
    }

    String indices(List<Integer> some) {
        return list(some.stream().map(this::index).toList());
    }

    /** "a, b and c". */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String most = String.join(text("narrative.comma"), parts.subList(0, parts.size() - 1));
        return text("pair.and", most, parts.getLast());
    }

    /** An English name begins small, unless it is an acronym. */
    private String within(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return language == Language.ENGLISH && word
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    /** A share in whole per cent; with a decimal where it would read as one of the others. */
    String percent(double share, double... others) {
        long whole = Math.round(share * 100);
        boolean blurred = whole == 0 || whole == 100;
        for (double other : others) {
            blurred |= share != other && whole == Math.round(other * 100);
        }
        return numbers.percent(share, blurred ? 1 : 0);
    }

    /** Two scores in whole points; with decimals where they would read as the same. */
    List<String> scores(double one, double two) {
        int decimals = 0;
        double factor = 1;
        while (decimals < 2 && one != two && Math.round(one * factor) == Math.round(two * factor)) {
            decimals++;
            factor *= 10;
        }
        return List.of(numbers.fixed(one, decimals), numbers.fixed(two, decimals));
    }
}
