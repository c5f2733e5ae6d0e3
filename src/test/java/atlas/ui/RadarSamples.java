package atlas.ui;

import atlas.city.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;

/** Radars to test with; a negative number means no value. */
final class RadarSamples {
    static final List<String> ENGLISH =
            List.of(
                    "Creative talents",
                    "Quality of life",
                    "Creative industries",
                    "Support infrastructure",
                    "Heritage and cultural assets",
                    "Citizens' activities",
                    "Creative governance");
    static final List<String> JAPANESE =
            List.of("創造的人材", "生活の質", "創造産業", "支援インフラ", "歴史遺産・文化資産", "市民活動", "創造的ガバナンス");

    private RadarSamples() {}

    static RadarData full(Language language) {
        return of(language, 47.4, 43.6, 81, 81, 82, 64, 69);
    }

    static RadarData of(Language language, double... values) {
        boolean english = language == Language.ENGLISH;
        var labels = english ? ENGLISH : JAPANESE;
        var axes = labels.stream().map(l -> new RadarData.Axis(l, OptionalDouble.of(50))).toList();
        String city = english ? "Kanazawa" : "金沢";
        return new RadarData(english ? "Japan" : "日本", axes, List.of(series(city, values)));
    }

    static RadarData two(RadarData first, double... values) {
        var series = new ArrayList<>(first.series());
        series.add(series("Osaka", values));
        return new RadarData(first.panel(), first.axes(), series);
    }

    static Messages messages(Language language) {
        return new Messages(new SimpleObjectProperty<>(language));
    }

    private static RadarData.Series series(String name, double... values) {
        return new RadarData.Series(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i ->
                                new RadarData.Spoke(
                                        values[i] < 0
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(values[i]),
                                        values[i] < 0 ? 0 : 3,
                                        4))
                        .toList());
    }
}
