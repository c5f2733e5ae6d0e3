package atlas.present.paper;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.city.Source;
import atlas.geo.LatLon;
import atlas.out.Bitmap;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.ui.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A tour to hand out. */
final class Samples {
    static final Source SOURCE =
            new Source("X1", "On streets", "Street Press", "2019", "", "", "read");

    private Samples() {}

    static Tour tour(int steps) {
        var made = IntStream.rangeClosed(1, steps).mapToObj(Samples::step).toList();
        return new Tour("walk", words("A walk", "散歩"), words("To look", "見ること"), 10, made);
    }

    static Step step(int number) {
        var view = ViewState.at(new Camera(new LatLon(35, 135), 5), Region.JAPAN, 2025);
        return new Step(
                "s" + number,
                view,
                MapSize.USUAL,
                new Step.Words(
                        words("Street " + number, "通り" + number),
                        words("Caption " + number, "説明" + number),
                        words("Question " + number, "質問" + number),
                        words("Secret " + number, "秘密" + number)),
                60,
                List.of("X1", "unknown"));
    }

    static Bilingual words(String english, String japanese) {
        return new Bilingual(english, japanese);
    }

    static List<Stop> stops(Tour tour) {
        var stops = new ArrayList<Stop>();
        for (Step step : tour.steps()) {
            stops.add(
                    new Stop(
                            stops.size() + 1,
                            step,
                            Map.of(
                                    Language.ENGLISH, picture(Color.TOMATO),
                                    Language.JAPANESE, picture(Color.TEAL))));
        }
        return stops;
    }

    static Bitmap picture(Color colour) {
        var image = new WritableImage(164, 102);
        for (int x = 0; x < 164; x++) {
            image.getPixelWriter().setColor(x, x % 102, colour);
        }
        return Bitmap.of(image);
    }

    static Optional<Reference> reference(String id) {
        return id.equals("unknown")
                ? Optional.empty()
                : Optional.of(new Reference.OfSource(SOURCE));
    }
}
