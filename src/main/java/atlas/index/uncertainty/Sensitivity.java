package atlas.index.uncertainty;

import atlas.index.Measures;
import atlas.index.Scenario;
import atlas.index.SplitMix;
import atlas.index.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of the choices the ranks depend on. The answers looked at are the mean absolute shift in
 * rank over the cities (Saisana, Saltelli and Tarantola 2005) and each city's rank; a city without
 * one counts as coming after the last.
 */
public final class Sensitivity {
    private static final int ALL = Factor.values().length;

    private final Prepared prepared;
    private final List<Factor> factors;
    private final int[] published;
    private final int cities;

    private Sensitivity(Prepared prepared) {
        this.prepared = prepared;
        this.factors = prepared.choices().varying();
        this.published = prepared.published();
        this.cities = published.length;
    }

    /** Normalises the panel in every way that may be chosen. */
    public static Sensitivity of(Measures measures, Scenario scenario, Choices choices) {
        return new Sensitivity(new Prepared(measures, scenario, choices));
    }

    /**
     * The same seed gives the same effects; empty if the watch stopped it.
     *
     * @param samples at least 1
     */
    public Optional<Effects> run(long seed, int samples, Watch watch) {
        var estimators = estimators();
        var model = new Model(prepared);
        for (int sample = 0; sample < samples; sample++) {
            if (!watch.goOn((double) sample / samples)) {
                return Optional.empty();
            }
            sample(model, new SplitMix(seed, sample), estimators);
        }
        return Optional.of(effects(estimators, seed, samples));
    }

    private List<SobolEstimator> estimators() {
        List<SobolEstimator> estimators = new ArrayList<>();
        for (int rank : published) {
            estimators.add(new SobolEstimator(factors.size(), rank));
        }
        estimators.add(new SobolEstimator(factors.size(), 0));
        return estimators;
    }

    private void sample(Model model, SplitMix random, List<SobolEstimator> estimators) {
        double[] a = random(random);
        double[] b = random(random);
        double[] ofA = answers(model, a);
        double[] ofB = answers(model, b);
        for (int answer = 0; answer < ofA.length; answer++) {
            estimators.get(answer).pair(ofA[answer], ofB[answer]);
        }
        for (int i = 0; i < factors.size(); i++) {
            int factor = List.of(Factor.values()).indexOf(factors.get(i));
            double[] swapped = a.clone();
            swapped[factor] = b[factor];
            double[] ofSwapped = answers(model, swapped);
            for (int answer = 0; answer < ofA.length; answer++) {
                estimators.get(answer).swapped(i, ofA[answer], ofB[answer], ofSwapped[answer]);
            }
        }
    }

    private static double[] random(SplitMix random) {
        double[] choice = new double[ALL];
        for (int i = 0; i < ALL; i++) {
            choice[i] = random.next();
        }
        return choice;
    }

    /** Each city's rank, and last the mean shift. */
    private double[] answers(Model model, double[] choice) {
        int[] ranks = model.ranks(choice);
        double[] answers = new double[cities + 1];
        double shift = 0;
        for (int city = 0; city < cities; city++) {
            answers[city] = ranks[city] == 0 ? model.ranked() + 1 : ranks[city];
            if (published[city] > 0) {
                shift += Math.abs(answers[city] - published[city]);
            }
        }
        answers[cities] = cities == 0 ? 0 : shift / cities;
        return answers;
    }

    private Effects effects(List<SobolEstimator> estimators, long seed, int samples) {
        Map<String, List<Effect>> ofCities = new LinkedHashMap<>();
        for (int city = 0; city < cities; city++) {
            ofCities.put(prepared.composite().cityIds().get(city), effects(estimators.get(city)));
        }
        return new Effects(
                prepared.origin(),
                prepared.choices(),
                seed,
                samples,
                effects(estimators.getLast()),
                ofCities);
    }

    private List<Effect> effects(SobolEstimator estimator) {
        return estimator.variance() == 0
                ? List.of()
                : IntStream.range(0, factors.size())
                        .mapToObj(i ->
                                new Effect(factors.get(i), estimator.first(i), estimator.total(i)))
                        .toList();
    }
}
