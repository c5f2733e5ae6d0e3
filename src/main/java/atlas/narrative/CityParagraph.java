package atlas.narrative;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Designation;
import atlas.city.Dossier;
import atlas.city.Event;
import atlas.city.Language;
import atlas.city.Milieu;
import atlas.city.Network;
import atlas.city.Observation;
import atlas.city.Population;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One honest paragraph on a city, made of its facts alone. What is not known is said so. */
public final class CityParagraph {
    private final Language language;
    private final Phrases phrases;

    /**
     * @param phrases in the same language
     */
    public CityParagraph(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /** The whole paragraph. */
    public String of(Dossier dossier) {
        return String.join(language == Language.JAPANESE ? "" : " ", sentences(dossier));
    }

    /** Its sentences: place and people, networks, milieus, time, figures, story. */
    List<String> sentences(Dossier dossier) {
        var sentences = new ArrayList<String>();
        place(dossier.city()).ifPresent(sentences::add);
        sentences.addAll(membership(dossier.city().designations()));
        eastAsia(dossier.city().designations()).ifPresent(sentences::add);
        sentences.add(milieus(dossier.milieus()));
        timeline(dossier.events()).ifPresent(sentences::add);
        sentences.add(figures(dossier.observations()));
        if (dossier.stories().isEmpty()) {
            sentences.add(phrases.text("narrative.story.none"));
        }
        return List.copyOf(sentences);
    }

    /** A city that is its own country, such as Singapore, does not lie in itself. */
    private Optional<String> place(City city) {
        String name = text(city.name().common());
        Optional<String> place = Optional.of(whereabouts(city)).filter(p -> !p.equals(name));
        String subject = place.map(p -> phrases.text("narrative.subject", name, p)).orElse(name);
        return city.population()
                .map(p -> population(subject, p))
                .or(() -> place.map(p -> phrases.text("narrative.place", name, p)));
    }

    /** Prefecture and country, or the country alone. */
    public String whereabouts(City city) {
        String country = text(city.country().name());
        return city.prefecture()
                .map(p -> phrases.text("narrative.prefecture." + sort(p), text(p), country))
                .orElse(country);
    }

    /** English adds the word only where Japanese says ken or fu: Hokkaido and Tokyo stand alone. */
    private static String sort(Bilingual prefecture) {
        return prefecture.japanese().matches(".*[県府]") ? "named" : "alone";
    }

    private String population(String subject, Population population) {
        int inhabitants = population.inhabitants();
        if (population.year().isEmpty()) {
            return phrases.text("narrative.population.undated", subject, inhabitants);
        }
        String year = year(population.year().getAsInt());
        return phrases.text("narrative.population.dated", subject, inhabitants, year);
    }

    private List<String> membership(List<Designation> designations) {
        var sentences = new ArrayList<String>();
        for (Designation designation : designations) {
            if (designation.network() == Network.UCCN) {
                String key = sentences.isEmpty() ? "narrative.joined" : "narrative.changed";
                sentences.add(phrases.text(key, year(designation.from()), field(designation)));
            }
        }
        return sentences.isEmpty() ? List.of(phrases.text("narrative.outsider")) : sentences;
    }

    private String field(Designation designation) {
        return designation.field().map(f -> phrases.text("field." + f.code())).orElse("");
    }

    private Optional<String> eastAsia(List<Designation> designations) {
        String years =
                designations.stream()
                        .filter(d -> d.network() == Network.CCEA)
                        .map(d -> year(d.from()))
                        .collect(Collectors.joining(phrases.text("narrative.comma")));
        return Optional.of(years)
                .filter(y -> !y.isEmpty())
                .map(y -> phrases.text("narrative.ccea", y));
    }

    private String milieus(List<Milieu> milieus) {
        if (milieus.isEmpty()) {
            return phrases.text("narrative.milieus.none");
        }
        List<Milieu> dated =
                milieus.stream()
                        .filter(m -> m.opened().isPresent())
                        .sorted(Comparator.comparingInt(m -> m.opened().getAsInt()))
                        .toList();
        if (milieus.size() == 1) {
            return phrases.text("narrative.milieus.one", text(milieus.getFirst().name()));
        }
        if (dated.size() < 2) {
            return phrases.text("narrative.milieus.undated", milieus.size());
        }
        return phrases.text(
                "narrative.milieus.dated",
                milieus.size(),
                text(dated.getFirst().name()),
                year(dated.getFirst().opened().getAsInt()),
                text(dated.getLast().name()),
                year(dated.getLast().opened().getAsInt()));
    }

    private Optional<String> timeline(List<Event> events) {
        if (events.size() < 2) {
            return Optional.empty();
        }
        String first = year(events.getFirst().year());
        return Optional.of(
                phrases.text("narrative.timeline", first, year(events.getLast().year())));
    }

    private String figures(List<Observation> observations) {
        long indicators = observations.stream().map(Observation::indicatorId).distinct().count();
        return indicators == 0
                ? phrases.text("narrative.figures.none")
                : phrases.text("narrative.figures", indicators);
    }

    private String text(Bilingual words) {
        return words.in(language);
    }

    /** Years take no thousands separator. */
    private static String year(int year) {
        return String.valueOf(year);
    }
}
