package atlas.ui;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says a radar aloud. */
record RadarWords(Messages messages, RadarData data) {
    /** The whole chart in one sentence for each series. */
    String sentence() {
        return data.series().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** One axis with what every series has on it. */
    String axis(int axis) {
        return data.series().stream()
                .map(s -> vertex(s, axis))
                .collect(Collectors.joining(messages.text("radar.and")));
    }

    /** "5 of 7"; nothing is said where nothing is missing. */
    String coverage() {
        int complete = data.complete();
        return complete == RadarGeometry.AXES
                ? ""
                : messages.text("radar.coverage", complete, RadarGeometry.AXES);
    }

    /** A rounded value, or why there is none. */
    String value(RadarData.Spoke spoke) {
        if (spoke.value().isPresent()) {
            return Long.toString(Math.round(spoke.value().getAsDouble()));
        }
        if (spoke.guessed()) {
            return messages.text("radar.open");
        }
        return messages.text(spoke.known() > 0 ? "radar.too-few" : "radar.no-data");
    }

    private String sentence(RadarData.Series series) {
        String values =
                IntStream.range(0, data.axes().size())
                        .mapToObj(a ->
                                messages.text(
                                        "radar.spoken-value",
                                        data.axes().get(a).label(),
                                        value(series.spokes().get(a))))
                        .collect(Collectors.joining(messages.text("radar.and")));
        return messages.text(
                "radar.spoken",
                series.name(),
                data.panel(),
                values,
                series.known(),
                RadarGeometry.AXES);
    }

    private String vertex(RadarData.Series series, int axis) {
        RadarData.Spoke spoke = series.spokes().get(axis);
        if (spoke.guessed()) {
            return messages.text(
                    "radar.vertex.guess",
                    series.name(),
                    data.axes().get(axis).label(),
                    value(spoke));
        }
        return messages.text(
                "radar.vertex",
                series.name(),
                data.axes().get(axis).label(),
                value(spoke),
                spoke.known(),
                spoke.of());
    }
}
