package atlas.city;

import java.util.List;
import java.util.Map;

/**
 * Everything the atlas knows of one city.
 *
 * @param basis what the city's own record rests on
 * @param milieus by kind, then opening year
 * @param events oldest first
 * @param observations newest year of each indicator first
 * @param stories Markdown by language; empty where there is none
 * @param witnesses what speaks for each index, in the order of the package
 * @param sources every source that any part refers to, by id
 * @param seedFacts every seed fact that any part refers to, by id
 */
public record Dossier(
        City city,
        CityBasis basis,
        List<Milieu> milieus,
        List<Event> events,
        List<Tie> ties,
        List<Observation> observations,
        Map<Language, String> stories,
        List<Witness> witnesses,
        Map<String, Source> sources,
        Map<String, SeedFact> seedFacts) {}
