package atlas.search;

import atlas.city.Bilingual;
import atlas.search.Entry.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few things to find. Going to one notes its key. */
final class Samples {
    static final List<String> VISITED = new ArrayList<>();

    static final List<Entry> ENTRIES =
            List.of(
                    city("osaka", "Osaka", "大阪", "Japan", "日本", "", "大阪市", "おおさか", "Ōsaka")
                            .withWeight(1),
                    city(
                            "kanazawa",
                            "Kanazawa",
                            "金沢",
                            "Japan",
                            "日本",
                            "2009 Crafts 工芸",
                            "金沢市",
                            "かなざわ",
                            "Kanazawa"),
                    city(
                            "hamamatsu",
                            "Hamamatsu",
                            "浜松",
                            "Japan",
                            "日本",
                            "2014 Music 音楽 Shizuoka 静岡県",
                            "浜松市",
                            "はままつ",
                            "Hamamatsu"),
                    city("kyoto", "Kyoto", "京都", "Japan", "日本", "", "京都市", "きょうと", "Kyōto"),
                    city("oita", "Oita", "大分", "Japan", "日本", "", "大分市", "おおいた", "Ōita"),
                    city(
                            "oita-prefecture",
                            "Oita Prefecture",
                            "大分県",
                            "Japan",
                            "日本",
                            "2021 Gastronomy",
                            "大分県",
                            "おおいたけん",
                            "Ōita Prefecture"),
                    city(
                            "busan",
                            "Busan",
                            "釜山",
                            "Republic of Korea",
                            "韓国",
                            "2014 Film 映画",
                            "부산광역시",
                            "ぷさん",
                            "Busan"),
                    city("sao-paulo", "São Paulo", "サンパウロ", "Brazil", "ブラジル", "Film", "São Paulo"),
                    city("beijing", "Beijing", "北京", "China", "中国", "Design", "北京市", "ぺきん"),
                    milieu(
                            "art-village",
                            "Kanazawa Citizen's Art Village",
                            "金沢市民芸術村",
                            "Art village",
                            "芸術村",
                            "Kanazawa かなざわ 金沢",
                            "Brick warehouses of a spinning mill.",
                            "大和紡績の工場の赤レンガ倉庫。"),
                    milieu(
                            "research-park",
                            "Kyoto Research Park",
                            "京都リサーチパーク",
                            "Incubator",
                            "インキュベーター",
                            "Kyoto gas works",
                            "Firms and art meet in old halls.",
                            "古い建物に企業が集まる。"),
                    milieu(
                            "mart",
                            "Smart Works",
                            "スマートワークス",
                            "Studio",
                            "スタジオ",
                            "Busan",
                            "A place to make things. The village of art.",
                            "村の術を芸とする所。"),
                    entry(
                                    EntryKind.CONCEPT,
                                    "global-city",
                                    "Global city",
                                    "グローバル都市",
                                    "theory",
                                    "理論")
                            .withText(new Bilingual("At the top of a ranking.", "序列の頂点。")),
                    entry(
                            EntryKind.WORK,
                            "markusen2003",
                            "The Artistic Dividend",
                            "The Artistic Dividend",
                            "Markusen, King · 2003",
                            "Markusen, King · 2003"),
                    entry(EntryKind.FACT, "S29", "Rethinking", "再考", "Slides", "スライド")
                            .withText(
                                    new Bilingual(
                                            "Ann Markusen criticizes Florida for lacking a theory.",
                                            "アン・マークセンは、フロリダを批判する。")),
                    entry(EntryKind.STORY, "kanazawa", "Kanazawa", "金沢", "Story", "物語")
                            .withText(
                                    new Bilingual(
                                            "Two firms show craft. Hakuichi made gold leaf itself the product.",
                                            "箔一は金箔そのものを商品にした。")),
                    entry(
                                    EntryKind.COMMAND,
                                    "theme",
                                    "Light, dark, projector",
                                    "ライト・ダーク・投影",
                                    "",
                                    "")
                            .withKeys(Optional.of("Ctrl+T")));

    private Samples() {}

    private static Entry city(
            String id,
            String english,
            String japanese,
            String country,
            String land,
            String attributes,
            String... names) {
        return entry(EntryKind.CITY, id, english, japanese, country, land)
                .withAttributes(List.of("UNESCO Creative City 創造都市", attributes))
                .withNames(List.of(names).stream().map(Name::reading).toList());
    }

    private static Entry milieu(
            String id,
            String english,
            String japanese,
            String kind,
            String sort,
            String attributes,
            String text,
            String words) {
        return entry(EntryKind.MILIEU, id, english, japanese, kind, sort)
                .withAttributes(List.of(attributes))
                .withText(new Bilingual(text, words));
    }

    private static Entry entry(
            EntryKind kind, String id, String english, String japanese, String line, String below) {
        String key = kind.code() + ":" + id;
        return Entry.of(
                kind,
                id,
                new Bilingual(english, japanese),
                new Bilingual(line, below),
                () -> VISITED.add(key));
    }
}
