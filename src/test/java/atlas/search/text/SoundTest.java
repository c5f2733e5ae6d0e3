package atlas.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every spelling of a Japanese word has the same sound. */
final class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "おおさか, Ōsaka",
        "おおさか, Osaka",
        "おおさか, Oosaka",
        "おおさか, Ohsaka",
        "オオサカ, OSAKA",
        "とうきょう, Tōkyō",
        "とうきょう, Toukyou",
        "とうきょう, Tohkyoh",
        "きょうと, Kyoto",
        "きたきゅうしゅう, Kitakyushu",
        "きたきゅうしゅう, Kitakyūshū",
        "きたきゅうしゅう, Kitakyuusyuu",
        "はままつ, Hamamatsu",
        "はままつ, Hamamatu",
        "つるおか, Tsuruoka",
        "つるおか, Turuoka",
        "ちば, Chiba",
        "ちば, Tiba",
        "ふくおか, Fukuoka",
        "ふくおか, Hukuoka",
        "ひろしま, Hirosima",
        "しずおか, Shizuoka",
        "しずおか, Sizuoka",
        "ふじ, Fuji",
        "ふじ, Huzi",
        "じんぼうちょう, Jimbocho",
        "じんぼうちょう, Zinboutyou",
        "なんぶ, Nambu",
        "なんぶ, Nanbu",
        "さっぽろ, Sapporo",
        "まっちゃ, Matcha",
        "まっちゃ, Maccha",
        "まっちゃ, Mattya",
        "しんいち, Shin'ichi",
        "こうふ, Kōfu",
        "じゅんあい, Jun'ai",
        "ぷさん, Pusan",
        "おおいた, Ōita",
        "ぎゃらりー, Gyarari"
    })
    void spellingsSoundAlike(String one, String other) {
        assertEquals(sound(one), sound(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyon", "Design", "Quebec", "Kraków", "부산", "金沢", "2014", "First"})
    void othersHaveNoJapaneseSound(String word) {
        assertEquals(Optional.empty(), sound(word));
    }

    @ParameterizedTest
    @CsvSource({"kanaz, kanaz", "sh, s", "hiroshi, hirosi", "hirosh, hiros", "tsu, tu", "ts, t"})
    void anUnfinishedWordSoundsLikeItsBeginning(String typed, String sound) {
        assertEquals(Optional.of(sound), Sound.ofBeginning(typed));
    }

    private static Optional<String> sound(String word) {
        return Sound.of(Folded.of(word).text());
    }
}
