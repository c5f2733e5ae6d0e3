package atlas.present.paper;

import atlas.city.City;
import atlas.out.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Where cities are: a map without names for each of their countries, numbers to be named, and the
 * question which of them is the city of the sheet.
 *
 * @param all cities that there are
 */
record Whereabouts(PaperLanguages languages, Collection<City> all, Lands lands) {
    private static final int MOST = 9;
    private static final double MAP = 0.6;

    /**
     * A map and its table for each country, in the order of the cities.
     *
     * @param asked the cities of the sheet
     * @param answers whether it is the sheet with the answers
     */
    List<Paper.Block> blocks(List<City> asked, boolean answers) {
        var countries = new LinkedHashMap<String, List<City>>();
        for (City city : asked) {
            var compatriots =
                    countries.computeIfAbsent(city.country().iso3(), _ -> new ArrayList<>());
            if (!compatriots.contains(city)) {
                compatriots.add(city);
            }
        }
        return countries.values().stream()
                .flatMap(cities -> country(cities, answers).stream())
                .toList();
    }

    private List<Paper.Block> country(List<City> asked, boolean answers) {
        var shown = new Neighbours(all).among(asked, MOST);
        var holes = new Holes(answers, "");
        var rows = new ArrayList<List<Paper.Cell>>();
        for (City city : shown) {
            String number = rows.size() + 1 + "";
            rows.add(List.of(new Paper.Cell(number), holes.blank(name(city))));
        }
        for (City city : asked) {
            rows.add(List.of(new Paper.Cell(""), find(city, shown, answers)));
        }
        var table =
                new Paper.Table(
                        List.of(
                                new Paper.Column("", 10, Paper.Side.RIGHT),
                                new Paper.Column(
                                        languages.line("paper.sheet.city"), 90, Paper.Side.LEFT)),
                        rows);
        var map = new OutlineMap(shown.stream().map(City::location).toList(), lands);
        var names = shown.stream().map(this::name).sorted().toList();
        return List.of(
                new Paper.Abreast(List.of(new Paper.Plot(map)), List.of(table), MAP),
                new Paper.Paragraph(languages.choice(names), Paper.Tone.NOTE));
    }

    private Paper.Cell find(City city, List<City> shown, boolean answers) {
        String number = answers ? shown.indexOf(city) + 1 + "" : "……";
        return new Paper.Cell(
                languages.line(s -> s.text("paper.sheet.find", s.in(city.name().common()), number)),
                answers);
    }

    private String name(City city) {
        return languages.line(city.name().common());
    }
}
