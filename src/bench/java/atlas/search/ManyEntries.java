package atlas.search;

import atlas.city.Bilingual;
import atlas.search.Entry.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cities and milieus with made-up names and texts, the same ones every time. Words are as unevenly
 * common as in real texts; some cities sound Japanese and have kanji and kana.
 */
final class ManyEntries {
    private static final String[] KANA = {
        "あ", "い", "う", "え", "お", "か", "き", "く", "け", "こ", "さ", "し", "す", "せ", "そ", "た",
        "ち", "つ", "て", "と", "な", "に", "ぬ", "ね", "の", "は", "ひ", "ふ", "へ", "ほ", "ま", "み",
        "む", "め", "も", "や", "ゆ", "よ", "ら", "り", "る", "れ", "ろ", "わ", "きょ", "しゅ", "ん"
    };
    private static final String[] ROMAJI = {
        "a", "i", "u", "e", "o", "ka", "ki", "ku", "ke", "ko", "sa", "shi", "su", "se", "so", "ta",
        "chi", "tsu", "te", "to", "na", "ni", "nu", "ne", "no", "ha", "hi", "fu", "he", "ho", "ma",
        "mi", "mu", "me", "mo", "ya", "yu", "yo", "ra", "ri", "ru", "re", "ro", "wa", "kyo", "shu",
        "n"
    };
    private static final String[] SYLLABLES = {
        "bar", "ce", "lon", "dor", "min", "gra", "ville", "stadt", "port", "ham", "bri", "santa",
        "mar", "qui", "vel", "os", "ter", "lin", "gard", "pol", "bu", "ne", "sk", "ova", "ber"
    };
    private static final int VOCABULARY = 12_000;
    private static final int KANJI = 1_200;
    private static final int FIRST_KANJI = 0x4E00;
    private static final int COUNTRIES = 110;
    private static final int KINDS = 20;

    private final Random random = new Random(20_261_121);
    private final List<String> vocabulary =
            IntStream.range(0, VOCABULARY).mapToObj(_ -> latin(1 + random.nextInt(4))).toList();
    private final List<Entry> entries = new ArrayList<>();

    static List<Entry> of(int cities, int milieus) {
        var many = new ManyEntries();
        for (int i = 0; i < cities; i++) {
            many.entries.add(many.city(i));
        }
        for (int i = 0; i < milieus; i++) {
            many.entries.add(many.milieu(i, many.entries.get(many.random.nextInt(cities))));
        }
        return many.entries;
    }

    private Entry city(int number) {
        int length = 2 + random.nextInt(4);
        int[] sounds = random.ints(length, 0, KANA.length).toArray();
        boolean japanese = number % 3 == 0;
        String latin = japanese ? joined(ROMAJI, sounds) : latin(2 + random.nextInt(2));
        var name = new Bilingual(capital(latin), kanji(2));
        int country = random.nextInt(COUNTRIES);
        return Entry.of(
                        EntryKind.CITY,
                        "c" + number,
                        name,
                        new Bilingual(vocabulary.get(country), kanjiOf(country)),
                        () -> {})
                .withNames(
                        List.of(
                                new Name(name.japanese() + "市", "", true),
                                Name.reading(joined(KANA, sounds))))
                .withAttributes(
                        List.of("UNESCO Creative City", Integer.toString(2004 + number % 22)));
    }

    private Entry milieu(int number, Entry city) {
        int kind = random.nextInt(KINDS);
        var name =
                new Bilingual(
                        city.name().english() + " " + capital(words(2)),
                        city.name().japanese() + kanji(2 + random.nextInt(4)));
        return Entry.of(
                        EntryKind.MILIEU,
                        "m" + number,
                        name,
                        new Bilingual(
                                vocabulary.get(kind) + " " + city.name().english(),
                                kanjiOf(kind) + " " + city.name().japanese()),
                        () -> {})
                .withAttributes(List.of(city.names().get(1).text(), words(4), kanji(6)))
                .withText(new Bilingual(words(25), kanji(35) + "ガラスの" + kanji(20)));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> vocabulary.get(uneven(VOCABULARY)))
                .collect(Collectors.joining(" "));
    }

    private String kanji(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Character.toString(FIRST_KANJI + uneven(KANJI)))
                .collect(Collectors.joining());
    }

    /** Low numbers often, high ones seldom. */
    private int uneven(int bound) {
        return (int) Math.pow(bound, random.nextDouble()) - 1;
    }

    private String latin(int syllables) {
        return random.ints(syllables, 0, SYLLABLES.length)
                .mapToObj(i -> SYLLABLES[i])
                .collect(Collectors.joining());
    }

    private static String kanjiOf(int number) {
        return Character.toString(FIRST_KANJI + number) + Character.toString(0x5000 + number);
    }

    private static String joined(String[] signs, int[] numbers) {
        return IntStream.of(numbers).mapToObj(i -> signs[i]).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
