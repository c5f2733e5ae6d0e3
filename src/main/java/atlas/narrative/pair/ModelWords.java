package atlas.narrative.pair;

import atlas.city.Dossier;
import atlas.city.Language;
import atlas.city.ModelReading;
import atlas.narrative.Phrases;
import java.util.Optional;

/** Says where cities stand among the three Japanese types, by whose reading, and why. */
public final class ModelWords {
    private final Language language;
    private final Phrases phrases;

    /**
     * @param phrases in the same language
     */
    public ModelWords(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** Where a city stands. */
    public String standing(Dossier dossier) {
        String city = dossier.city().name().common().in(language);
        return dossier.city()
                .model()
                .map(reading -> phrases.text(key(reading), city, name(reading)))
                .orElseGet(() -> phrases.text("pair.model.none", city));
    }

    private static String key(ModelReading reading) {
        return reading.fromSeed() ? "pair.model.seed" : "pair.model.atlas";
    }

    private String name(ModelReading reading) {
        return phrases.text("model." + reading.model().code());
    }

    /** What the city's story says under the heading of the model; Markdown. */
    public Optional<String> why(Dossier dossier) {
        return Optional.ofNullable(dossier.stories().get(language))
                .map(StoryPairs::sections)
                .flatMap(sections -> Optional.ofNullable(sections.get(heading())));
    }

    /** As the stories write it. */
    private String heading() {
        return phrases.text("pair.model.heading");
    }

    /** Whether the two stand near the same type. */
    public String together(Dossier first, Dossier second) {
        var one = first.city().model();
        var two = second.city().model();
        if (one.isEmpty() || two.isEmpty()) {
            return phrases.text("pair.model.unknown");
        }
        return phrases.text(
                one.orElseThrow().model() == two.orElseThrow().model()
                        ? "pair.model.same"
                        : "pair.model.other");
    }
}
