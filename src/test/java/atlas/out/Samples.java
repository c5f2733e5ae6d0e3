package atlas.out;

import atlas.city.Language;
import atlas.out.Paper.Cell;
import atlas.out.Paper.Column;
import atlas.out.Paper.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/** Kanazawa beside Yokohama, from the facts that ship. */
final class Samples {
    static final Provenance ORIGIN =
            new Provenance(
                    "Kanazawa and Yokohama 金沢と横浜",
                    "2026.11",
                    "published",
                    LocalDate.of(2026, 11, 21),
                    "atlas1_hPmr5SMpjxoa6BkaGZuYmqHmVSMDPUsLczNTpCxrTDjLwouQ0Sw7mmVHsyzxWRYA");

    private Samples() {}

    static Paper paper(Language language) {
        boolean japanese = language == Language.JAPANESE;
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(
                new Paper.Paragraph(
                        String.join(" ", story("kanazawa", language).subList(0, 1)),
                        Paper.Tone.LEAD));
        blocks.add(
                new Paper.Figure(
                        radar(),
                        0.5,
                        japanese ? "実線は金沢、破線は横浜。" : "Solid: Kanazawa. Dashed: Yokohama."));
        blocks.add(new Paper.Heading(japanese ? "指標" : "Indicators"));
        blocks.add(table(japanese));
        blocks.add(new Paper.Heading(japanese ? "物語" : "Stories"));
        blocks.add(
                new Paper.Faced(
                        paragraphs(story("kanazawa", language).subList(0, 4)),
                        paragraphs(story("yokohama", language).subList(0, 4))));
        blocks.add(new Paper.Heading(japanese ? "要点" : "Points"));
        blocks.add(new Paper.Bullets(story("osaka", language).subList(0, 2)));
        blocks.add(new Paper.Heading(japanese ? "出典" : "Sources"));
        blocks.add(
                new Paper.Sources(
                        List.of(
                                "総務省統計局・統計センター, SSDSE-A-2026",
                                "Masayuki Sasaki, Creative Cities in Japan: Cultural Diversity and Networking")));
        return Paper.a4(
                language.locale(),
                japanese ? "金沢と横浜" : "Kanazawa and Yokohama",
                japanese ? "比較表：日本の都市　2026年11月21日" : "Panel: cities of Japan, 21 November 2026",
                blocks,
                "Creative Cities Atlas, pack 2026.11",
                ORIGIN);
    }

    /** Paragraphs of a story without its marks. */
    static List<String> story(String city, Language language) {
        var file = Path.of("data/narratives", language.code(), city + ".md");
        try {
            return Arrays.stream(Files.readString(file).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replaceAll(" ?\\[[^\\]]*]", "").strip())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Paper.Block> paragraphs(List<String> texts) {
        return texts.stream()
                .<Paper.Block>map(text -> new Paper.Paragraph(text, Paper.Tone.STORY))
                .toList();
    }

    private static Paper.Table table(boolean japanese) {
        var columns =
                List.of(
                        new Column(japanese ? "指標" : "Indicator", 4, Side.LEFT),
                        new Column(japanese ? "金沢" : "Kanazawa", 1.5, Side.RIGHT),
                        new Column(japanese ? "横浜" : "Yokohama", 1.5, Side.RIGHT),
                        new Column(japanese ? "差" : "Difference", 1.5, Side.RIGHT));
        var rows = new ArrayList<List<Cell>>();
        for (String[] cells : rows("kanazawa", "yokohama")) {
            rows.add(
                    List.of(
                            new Cell(cells[0]),
                            new Cell(cells[1], true),
                            new Cell(cells[2]),
                            new Cell("−")));
        }
        return new Paper.Table(columns, rows);
    }

    private static List<String[]> rows(String a, String b) {
        try {
            var lines = Files.readAllLines(Path.of("data/observations.csv"));
            var rows = new ArrayList<String[]>();
            for (String line : lines) {
                var cells = line.split(",", -1);
                if (cells[0].equals(a) && rows.size() < 22) {
                    lines.stream()
                            .map(other -> other.split(",", -1))
                            .filter(o ->
                                    o[0].equals(b)
                                            && o[1].equals(cells[1])
                                            && o[2].equals(cells[2]))
                            .findFirst()
                            .ifPresent(o ->
                                    rows.add(
                                            new String[] {
                                                cells[1] + " " + cells[2] + " " + cells[5],
                                                cells[3],
                                                o[3]
                                            }));
                }
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Seven spokes, a solid line with round markers and a dashed one. */
    static Drawing radar() {
        var marks = new ArrayList<Drawing.Mark>();
        double[] solid = {90, 70, 55, 80, 62, 40, 77};
        double[] dashed = {60, 88, 70, 45, 90, 66, 50};
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * 2 * i / 7 - Math.PI / 2;
            marks.add(
                    new Drawing.Outline(
                            List.of(
                                    new Drawing.Move(130, 120),
                                    new Drawing.Straight(
                                            130 + 100 * Math.cos(angle),
                                            120 + 100 * Math.sin(angle))),
                            Optional.empty(),
                            Optional.of(new Drawing.Stroke(Color.GRAY, 0.6, List.of(), false))));
            marks.add(
                    new Drawing.Words(
                            "指数" + (i + 1),
                            122 + 108 * Math.cos(angle),
                            124 + 108 * Math.sin(angle),
                            0,
                            24,
                            9,
                            Face.SANS,
                            Color.BLACK));
        }
        marks.add(line(solid, List.of(), Color.web("#d1432f")));
        marks.add(line(dashed, List.of(6., 4.), Color.web("#1f5f8b")));
        return new Drawing(260, 240, marks);
    }

    private static Drawing.Outline line(double[] values, List<Double> dashes, Color colour) {
        var steps = new ArrayList<Drawing.Step>();
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * 2 * i / 7 - Math.PI / 2;
            double x = 130 + values[i] * Math.cos(angle);
            double y = 120 + values[i] * Math.sin(angle);
            steps.add(i == 0 ? new Drawing.Move(x, y) : new Drawing.Straight(x, y));
        }
        steps.add(new Drawing.Close());
        return new Drawing.Outline(
                steps,
                Optional.of(colour.deriveColor(0, 1, 1, 0.12)),
                Optional.of(new Drawing.Stroke(colour, 1.6, dashes, true)));
    }
}
