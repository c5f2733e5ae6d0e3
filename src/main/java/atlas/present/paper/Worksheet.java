package atlas.present.paper;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.Indicator;
import atlas.city.Milieu;
import atlas.city.Observation;
import atlas.index.CityScores;
import atlas.index.PanelScores;
import atlas.out.Paper;
import atlas.out.PaperRadar;
import atlas.out.Provenance;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A sheet to be filled in on a city or on two, and the same sheet filled. Made on any thread.
 *
 * @param cities one or two
 * @param languages small print, numbers and dates are in the first of them
 * @param pack version of the facts
 */
record Worksheet(
        List<Dossier> cities,
        PaperContext.Facts facts,
        PaperLanguages languages,
        LocalDate date,
        String pack) {
    private static final int MOST_FIGURES = 12;
    private static final int FEWEST_LINES = 4;
    private static final double RADAR = 105;

    /** Copies the list and checks it. */
    Worksheet {
        cities = List.copyOf(cities);
        if (cities.isEmpty() || cities.size() > 2) {
            throw new IllegalArgumentException("a sheet on " + cities.size() + " cities");
        }
    }

    /**
     * @param answers whether it is the sheet with the answers
     */
    Paper paper(Paper.Size size, boolean answers) {
        var speech = speech();
        String key = answers ? "paper.sheet.answers" : "paper.sheet.title";
        String title = languages.line(s -> s.text(key, names(s)));
        return new Paper(
                size,
                speech.language().locale(),
                title,
                answers ? "" : speech.text("paper.sheet.who"),
                blocks(answers),
                speech.text("paper.footer", speech.date(date), pack),
                new Provenance(title, pack, "", date, ""));
    }

    private List<Paper.Block> blocks(boolean answers) {
        var speech = speech();
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(heading(1, "paper.sheet.where"));
        blocks.add(languages.said("paper.sheet.where-task"));
        blocks.addAll(where(answers));
        blocks.add(heading(2, "paper.sheet.places"));
        blocks.add(languages.said("paper.sheet.places-task"));
        cities.forEach(city -> blocks.addAll(places(city, answers)));
        blocks.add(new Paper.Break());
        blocks.add(heading(3, "paper.sheet.indices"));
        blocks.addAll(indices(answers));
        blocks.add(heading(4, "paper.sheet.figures"));
        blocks.addAll(figures(answers));
        blocks.add(heading(5, "paper.sheet.thoughts"));
        blocks.add(new Paper.Lines(FEWEST_LINES));
        var works = new Works(speech, facts.references()).lines(sources());
        if (answers && !works.isEmpty()) {
            blocks.add(new Paper.Break());
            blocks.add(new Paper.Heading(languages.line("paper.sheet.sources")));
            blocks.add(new Paper.Sources(works, 2));
        } else {
            blocks.add(
                    new Paper.Paragraph(speech.text("paper.sheet.sources-there"), Paper.Tone.NOTE));
        }
        return blocks;
    }

    private List<Paper.Block> where(boolean answers) {
        return new Whereabouts(languages, facts.cities().values(), facts.lands().get())
                .blocks(cities.stream().map(Dossier::city).toList(), answers);
    }

    private List<Paper.Block> places(Dossier dossier, boolean answers) {
        var speech = speech();
        var milieus = dossier.milieus();
        if (milieus.isEmpty()) {
            return List.of(
                    languages.said(
                            "paper.sheet.no-places",
                            s -> new Object[] {s.in(dossier.city().name().common())}));
        }
        var holes = new Holes(answers, "");
        var rows = new ArrayList<List<Paper.Cell>>();
        for (var milieu : milieus) {
            String number = rows.size() + 1 + "";
            rows.add(List.of(new Paper.Cell(number), holes.blank(languages.line(milieu.name()))));
        }
        var list =
                new Paper.Table(
                        List.of(
                                new Paper.Column("", 8, Paper.Side.RIGHT),
                                new Paper.Column(name(dossier), 92, Paper.Side.LEFT)),
                        rows);
        var map =
                new MuteMap(
                        dossier.city().location(), milieus, speech.text("paper.sheet.kilometres"));
        var names = milieus.stream().map(Milieu::name).map(languages::line).sorted().toList();
        return List.of(
                new Paper.Abreast(List.of(new Paper.Plot(map)), List.of(list), 0.52),
                new Paper.Paragraph(languages.choice(names), Paper.Tone.NOTE));
    }

    private List<Paper.Block> indices(boolean answers) {
        var speech = speech();
        var scores = cities.stream().map(city -> scores(city.city())).toList();
        if (scores.stream().allMatch(Optional::isEmpty)) {
            return List.of(languages.said("paper.sheet.no-scores"));
        }
        var holes = new Holes(answers, speech.text("compare.gap"));
        var rows = new ArrayList<List<Paper.Cell>>();
        for (var index : facts.dimensions()) {
            var row = new ArrayList<Paper.Cell>();
            row.add(new Paper.Cell(index.number() + "  " + languages.line(index.shortName())));
            scores.forEach(city -> row.add(holes.cell(score(city, index).map(Worksheet::whole))));
            rows.add(row);
        }
        var columns = new ArrayList<Paper.Column>();
        columns.add(new Paper.Column(languages.line("paper.sheet.index"), 44, Paper.Side.LEFT));
        cities.forEach(city -> columns.add(new Paper.Column(name(city), 24, Paper.Side.RIGHT)));
        return List.of(
                languages.said("paper.sheet.indices-task"),
                new Paper.Abreast(
                        List.of(new Paper.Plot(radar(scores, answers))),
                        List.of(new Paper.Table(columns, rows)),
                        0.56));
    }

    private PaperRadar radar(List<Optional<CityScores>> scores, boolean answers) {
        var empty = Collections.nCopies(facts.dimensions().size(), OptionalDouble.empty());
        var lines =
                scores.stream()
                        .map(city ->
                                answers
                                        ? city.map(c ->
                                                        c.indices().stream()
                                                                .map(s -> s.value())
                                                                .toList())
                                                .orElse(empty)
                                        : empty)
                        .toList();
        return new PaperRadar(
                facts.dimensions().stream().map(Dimension::shortName).map(languages::line).toList(),
                lines.getFirst(),
                lines.size() > 1 ? lines.getLast() : empty,
                empty,
                cities.stream().map(this::name).toList(),
                RADAR,
                true);
    }

    private List<Paper.Block> figures(boolean answers) {
        var speech = speech();
        var holes = new Holes(answers, speech.text("compare.gap"));
        var rows = shown().map(i -> figure(i, holes)).toList();
        if (rows.isEmpty()) {
            return List.of(languages.said("paper.sheet.no-figures"));
        }
        var columns = new ArrayList<Paper.Column>();
        columns.add(new Paper.Column(languages.line("paper.sheet.figure"), 40, Paper.Side.LEFT));
        columns.add(new Paper.Column(languages.line("paper.sheet.unit"), 30, Paper.Side.LEFT));
        cities.forEach(city -> columns.add(new Paper.Column(name(city), 15, Paper.Side.RIGHT)));
        return List.of(
                languages.said("paper.sheet.figures-task"), new Paper.Table(columns, rows, true));
    }

    /** Those that all the cities have a value of. */
    private Stream<Indicator> shown() {
        return facts.indicators().stream()
                .filter(i -> i.index() > 0)
                .filter(i -> cities.stream().allMatch(c -> newest(c, i).isPresent()))
                .limit(MOST_FIGURES);
    }

    private List<Paper.Cell> figure(Indicator indicator, Holes holes) {
        var row = new ArrayList<Paper.Cell>();
        row.add(new Paper.Cell(languages.line(indicator.name())));
        row.add(new Paper.Cell(languages.line(indicator.unit())));
        cities.forEach(
                city -> row.add(holes.cell(newest(city, indicator).map(o -> number(o.value())))));
        return row;
    }

    private static Optional<Observation> newest(Dossier city, Indicator indicator) {
        return city.observations().stream()
                .filter(o -> o.indicatorId().equals(indicator.id()))
                .findFirst();
    }

    /** What the milieus and the figures rest on. */
    private List<String> sources() {
        return cities.stream()
                .flatMap(city ->
                        Stream.concat(
                                city.milieus().stream()
                                        .flatMap(m -> m.evidence().sources().stream()),
                                shown().flatMap(i -> newest(city, i).stream())
                                        .map(Observation::sourceId)))
                .distinct()
                .toList();
    }

    /** Of the panel that knows most of all these cities. */
    private Optional<CityScores> scores(City city) {
        return facts.scores().stream()
                .max(Comparator.comparingInt(this::known))
                .flatMap(panel -> panel.city(city.id()));
    }

    private int known(PanelScores panel) {
        return cities.stream()
                .flatMap(c -> panel.city(c.city().id()).stream())
                .mapToInt(CityScores::known)
                .sum();
    }

    private static Optional<Double> score(Optional<CityScores> city, Dimension index) {
        return city.map(c -> c.index(index.number()).value())
                .flatMap(v -> v.isPresent() ? Optional.of(v.getAsDouble()) : Optional.empty());
    }

    private static String whole(double value) {
        return Math.round(value) + "";
    }

    private String number(double value) {
        var format = NumberFormat.getInstance(speech().language().locale());
        format.setMaximumFractionDigits(Math.abs(value) >= 1000 ? 0 : 2);
        return format.format(value);
    }

    private String names(Speech speech) {
        return String.join(
                speech.text("paper.sheet.and"),
                cities.stream().map(c -> speech.in(c.city().name().common())).toList());
    }

    private String name(Dossier city) {
        return languages.line(city.city().name().common());
    }

    private Paper.Heading heading(int number, String key) {
        return new Paper.Heading(number + "  " + languages.line(key));
    }

    private Speech speech() {
        return languages.first();
    }
}
