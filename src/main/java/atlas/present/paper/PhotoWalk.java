package atlas.present.paper;

import atlas.city.Language;
import atlas.out.Bitmap;
import atlas.state.Background;
import atlas.state.tour.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Takes the pictures of some steps, in some languages, and packs each while the next is taken. To
 * be used on the window's thread; cancelled by closing it.
 */
final class PhotoWalk implements AutoCloseable {
    /** A step and its number in the tour, from 1. */
    record Numbered(int number, Step step) {}

    /** What is to be taken how. */
    record Wish(List<Numbered> steps, List<Language> languages, Studio.Frame frame, int textSize) {
        /** Copies the lists. */
        Wish {
            steps = List.copyOf(steps);
            languages = List.copyOf(languages);
        }

        int pictures() {
            return steps.size() * languages.size();
        }
    }

    private final Background background;
    private final Wish wish;
    private final BiConsumer<Integer, Integer> progress;
    private final Consumer<List<Stop>> then;
    private final List<Map<Language, Bitmap>> packed = new ArrayList<>();
    private Optional<Studio.Sitting> sitting = Optional.empty();
    private int done;

    /**
     * @param progress is told how many pictures of how many are there
     * @param then is given the steps with their pictures; not called once this is closed
     */
    PhotoWalk(
            Background background,
            Wish wish,
            BiConsumer<Integer, Integer> progress,
            Consumer<List<Stop>> then) {
        this.background = background;
        this.wish = wish;
        this.progress = progress;
        this.then = then;
    }

    /**
     * @param failed is told where there can be no pictures
     */
    void start(Studio studio, Consumer<Throwable> failed) {
        progress.accept(0, wish.pictures());
        var opened = studio.open(wish.textSize());
        sitting = Optional.of(opened);
        wish.steps().forEach(_ -> packed.add(new EnumMap<>(Language.class)));
        for (var language : wish.languages()) {
            for (int at = 0; at < wish.steps().size(); at++) {
                int place = at;
                var step = wish.steps().get(at).step();
                opened.picture(
                        new Studio.Shot(
                                step.view().withLanguage(language), step.map(), wish.frame()),
                        image ->
                                background.run(
                                        () -> Bitmap.of(image),
                                        bitmap -> keep(place, language, bitmap)),
                        failure -> {
                            close();
                            failed.accept(failure);
                        });
            }
        }
    }

    @Override
    public void close() {
        sitting.ifPresent(Studio.Sitting::close);
        sitting = Optional.empty();
    }

    private void keep(int place, Language language, Bitmap bitmap) {
        if (sitting.isEmpty()) {
            return;
        }
        packed.get(place).put(language, bitmap);
        done++;
        progress.accept(done, wish.pictures());
        if (done == wish.pictures()) {
            close();
            then.accept(stops());
        }
    }

    private List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        for (int at = 0; at < wish.steps().size(); at++) {
            var step = wish.steps().get(at);
            stops.add(new Stop(step.number(), step.step(), packed.get(at)));
        }
        return stops;
    }
}
