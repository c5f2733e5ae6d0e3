package atlas.narrative;

import atlas.index.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In what a scenario departs from the published one, in words. */
public final class Departures {
    private final Phrases phrases;

    /** In the language of the phrases. */
    public Departures(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One for each choice that was made otherwise; none for the published scenario. */
    public List<String> of(Scenario scenario) {
        var published = Scenario.published();
        var found = new ArrayList<String>();
        selection(published.selection(), scenario.selection(), found);
        var from = published.scaling();
        var to = scenario.scaling();
        choice("scale", "ranking.scale.", from.normalisation(), to.normalisation(), found);
        choice("outliers", "ranking.outliers.", from.treatment(), to.treatment(), found);
        number("floor", from.floor(), to.floor(), found);
        other("weights", published.weights().indices(), scenario.weights().indices(), found);
        var means = published.means();
        other("parts", published.weights().indicators(), scenario.weights().indicators(), found);
        choice("mean-index", "ranking.mean.", means.index(), scenario.means().index(), found);
        choice("mean-overall", "ranking.mean.", means.overall(), scenario.means().overall(), found);
        other("coverage", published.coverage(), scenario.coverage(), found);
        return List.copyOf(found);
    }

    /** All of them in one sentence. */
    public String sentence(Scenario scenario) {
        var all = of(scenario);
        return all.isEmpty()
                ? phrases.text("sheet.published")
                : phrases.text("sheet.departs", String.join(phrases.text("sheet.join"), all));
    }

    private void selection(Scenario.Selection from, Scenario.Selection to, List<String> found) {
        other("roles", from.roles(), to.roles(), found);
        if (!to.without().isEmpty()) {
            found.add(phrases.text("sheet.departs.without", to.without().size()));
        }
        other("prefectural", from.prefectural(), to.prefectural(), found);
        choice("basis", "sheet.basis.", from.basis(), to.basis(), found);
        other("cities", from.cities(), to.cities(), found);
    }

    private void choice(String name, String group, Enum<?> from, Enum<?> to, List<String> found) {
        if (!from.equals(to)) {
            found.add(phrases.text("sheet.departs." + name, phrases.text(group + code(to))));
        }
    }

    private void number(String name, double from, double to, List<String> found) {
        if (from != to) {
            found.add(phrases.text("sheet.departs." + name, to));
        }
    }

    private void other(String name, Object from, Object to, List<String> found) {
        if (!from.equals(to)) {
            found.add(phrases.text("sheet.departs." + name));
        }
    }

    /** The name of a constant in keys. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
