package atlas.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Dossier;
import atlas.city.Examples;
import atlas.city.Language;
import atlas.ui.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CityParagraphTest {
    @Test
    void tellsWhatIsKnownInEnglish() {
        assertEquals(
                List.of(
                        "Kanazawa, in Ishikawa Prefecture, Japan, has 463,254 inhabitants (2020).",
                        "It joined the UNESCO Creative Cities Network in 2009 as a city of Crafts and Folk Art.",
                        "It was named Culture City of East Asia for 2018.",
                        "The atlas describes 2 of its creative milieus, from Citizen's Art Village (1996) to National Crafts Museum (2020).",
                        "Its timeline runs from 1993 to 1996.",
                        "1 indicator has a value for it."),
                sentences(Language.ENGLISH, Examples.kanazawa()));
    }

    @Test
    void tellsWhatIsKnownInJapanese() {
        assertEquals(
                List.of(
                        "金沢（日本・石川県）の人口は463,254人（2020年）である。",
                        "2009年、クラフト＆フォークアート分野でユネスコ創造都市ネットワークに加盟した。",
                        "2018年の東アジア文化都市に選ばれた。",
                        "本アトラスは、金沢市民芸術村（1996年）から国立工芸館（2020年）まで、2か所の創造の場を取り上げる。",
                        "年表は1993年から1996年までの出来事を収める。",
                        "統計は1の指標をそろえる。"),
                sentences(Language.JAPANESE, Examples.kanazawa()));
    }

    @Test
    void tellsOfAChangeOfFieldAndOfWhatIsMissing() {
        assertEquals(
                List.of(
                        "Lyon, in France, has 522,969 inhabitants (year not stated).",
                        "It joined the UNESCO Creative Cities Network in 2008 as a city of Media Arts.",
                        "Since 2023 it has been a city of Literature.",
                        "The atlas does not describe its creative milieus yet.",
                        "The atlas has no statistics for it.",
                        "Its story is still to be written."),
                sentences(Language.ENGLISH, Examples.bare(Examples.LYON)));
    }

    @Test
    void doesNotSayThatACityLiesInItself() {
        assertEquals(
                "ユネスコ創造都市ネットワークには加盟していない。",
                sentences(Language.JAPANESE, Examples.bare(Examples.SINGAPORE)).getFirst());
    }

    @Test
    void joinsSentencesAsTheLanguageDoes() {
        Dossier lyon = Examples.bare(Examples.LYON);
        assertEquals(
                String.join(" ", sentences(Language.ENGLISH, lyon)),
                paragraph(Language.ENGLISH).of(lyon));
        assertEquals(
                String.join("", sentences(Language.JAPANESE, lyon)),
                paragraph(Language.JAPANESE).of(lyon));
    }

    private static List<String> sentences(Language language, Dossier dossier) {
        return paragraph(language).sentences(dossier);
    }

    private static CityParagraph paragraph(Language language) {
        return new CityParagraph(language, (key, words) -> Messages.text(language, key, words));
    }
}
