package atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesTest {
    private final TinyPack tiny;

    RulesTest(@TempDir Path folder) {
        tiny = new TinyPack(folder);
    }

    @Test
    void aCityHoldsOneDesignationOfANetworkAtATime() {
        tiny.table(
                "designations",
                "city_id, network, year_from:integer, year_to:integer",
                "\"primaryKey\": []",
                """
                lyon,uccn,2008,2022
                lyon,uccn,2023,
                kobe,uccn,2008,
                kobe,uccn,2010,
                kobe,ccea,2010,2010
                """);
        expect(
                "designations.csv, line 5, column year_from: '2010' begins before the one of line 4 has ended.");
    }

    @Test
    void aMilieuLiesNearItsCityOrSaysWhy() {
        tiny.table("cities", "id, latitude:number, longitude:number", "kanazawa,36.56,136.66\n")
                .table(
                        "milieus",
                        "id, city_id, latitude:number, longitude:number, far_from_city",
                        """
                        near,kanazawa,36.6,136.7,
                        far,kanazawa,36.56,137.66,
                        told,kanazawa,36.56,137.66,a branch in the mountains
                        """);
        expect(
                "milieus.csv, line 3, column id: 'far' lies 89 km from its city and does not say why.");
    }

    @Test
    void nothingClosesBeforeItOpens() {
        tiny.table(
                "milieus",
                "id, opened_year:integer, closed_year:integer",
                "a,1990,1989\nb,1990,1990\nc,,1990\n");
        expect("milieus.csv, line 2, column closed_year: '1989' is before opened_year 1990.");
    }

    @Test
    void aScaleSpansARangeAndHasALogarithmIfItNeedsOne() {
        tiny.table(
                "goalposts",
                "indicator_id, low:number, high:number, scale",
                "\"primaryKey\": []",
                "a,0,1,linear\nb,2,2,linear\nc,0,1,logarithmic\n");
        expect(
                "goalposts.csv, line 3, column high: '2' is not above low 2.",
                "goalposts.csv, line 4, column low: '0' has no logarithm.");
    }

    @Test
    void whatSpeaksForAnIndexIsThere() {
        tiny.table("cities", "id", "lyon\nnice\n")
                .table("sources", "id", "")
                .table("seed-facts", "id", "S1\n")
                .table("milieus", "id, city_id", "mill,lyon\n")
                .story("en", "lyon", "# Lyon\n\nA mill. [S1]\n\nA mill again. Silk!\n")
                .story("ja", "lyon", "# リヨン\n\n工場。 [S1]\n\nまた工場。絹！\n")
                .table(
                        "evidence",
                        "city_id, kind, milieu_id, start_en, start_ja",
                        "\"primaryKey\": []",
                        """
                        lyon,milieu,mill,,
                        nice,milieu,mill,,
                        lyon,story,,Silk,絹
                        lyon,story,,A mill,また
                        lyon,story,,A mill again,糸
                        lyon,story,,,工
                        nice,story,,Silk,絹
                        """);
        expect(
                "evidence.csv, line 3, column milieu_id: 'mill' is no milieu of nice.",
                "evidence.csv, line 5, column start_en: 'A mill' begins 2 sentences of the story, not one.",
                "evidence.csv, line 6, column start_ja: '糸' begins 0 sentences of the story, not one.",
                "evidence.csv, line 7, column start_en: '' begins 3 sentences of the story, not one.",
                "evidence.csv, line 8, column start_en: 'Silk' begins 0 sentences of the story, not one.",
                "evidence.csv, line 8, column start_ja: '絹' begins 0 sentences of the story, not one.");
    }

    @Test
    void aShareIsAShareButAChangeMayBeNegative() {
        tiny.table("indicators", "id, unit_en", "share,% of population\ngrowth,%\n")
                .table(
                        "observations",
                        "indicator_id, value:number",
                        "\"primaryKey\": []",
                        "share,0\nshare,100.5\nshare,-1\ngrowth,-3\n");
        expect(
                "observations.csv, line 3, column value: '100.5' is not in 0..100, but its unit is % of population.",
                "observations.csv, line 4, column value: '-1' is not in 0..100, but its unit is % of population.");
    }

    @Test
    void stepsOfATourAreCountedWithoutAGap() {
        tiny.table(
                "tour-steps",
                "tour_id, position:integer",
                "\"primaryKey\": []",
                "a,1\na,2\nb,1\nb,3\n");
        expect("tour-steps.csv, line 5, column position: '3' should be step 2 of its tour.");
    }

    @Test
    void aStepSaysWhatItsViewNeedsAndNothingElse() {
        tiny.table("concepts", "id", "lesson-1\n")
                .table("cities", "id", "kobe\nnagoya\n")
                .table("milieus", "id", "kiito\n")
                .table(
                        "diagram-parts",
                        "diagram_id, position:integer, slot",
                        "\"primaryKey\": [\"diagram_id\", \"slot\"]",
                        "shift,1,from\n")
                .table(
                        "tour-steps",
                        "tour_id, position:integer, city_ids:list, milieu_ids:list, view, section,"
                                + " beside, chapter, item",
                        "\"primaryKey\": []",
                        """
                        a,1,kobe,,map,story,,,
                        a,2,,kiito,map,milieus,,,
                        a,3,kobe,,compare,,nagoya,,
                        a,4,,,library,,,shift,shift/from
                        a,5,,,library,,,lessons,lesson-1
                        b,1,,,map,story,,,
                        b,2,kobe,,compare,,,,
                        b,3,kobe,,compare,,kobe,,
                        b,4,,,library,,,,shift/to
                        b,5,kobe,,index,story,nagoya,,
                        b,6,kobe,,map,story,,,6
                        b,7,kobe,,map,story,,,Model
                        """);
        expect(
                "tour-steps.csv, line 7, column section: 'story' is part of a city's panel, and the step names no city.",
                "tour-steps.csv, line 8, column beside: '' is missing, and the view is compare.",
                "tour-steps.csv, line 9, column beside: 'kobe' is compared with itself.",
                "tour-steps.csv, line 10, column chapter: '' is missing, and the view is library.",
                "tour-steps.csv, line 10, column item: 'shift/to' is neither a concept nor a part of a drawing.",
                "tour-steps.csv, line 11, column section: 'story' is shown by no view but map, and the view is index.",
                "tour-steps.csv, line 11, column beside: 'nagoya' is shown by no view but compare, and the view is index.",
                "tour-steps.csv, line 13, column item: 'Model' is not the number of a heading of the story.");
    }

    @Test
    void partsOfADiagramAreCountedWithoutAGap() {
        tiny.table(
                "diagram-parts",
                "diagram_id, position:integer, slot",
                "\"primaryKey\": [\"diagram_id\", \"slot\"]",
                "shift,1,from\nshift,1,to\n");
        expect("diagram-parts.csv, line 3, column position: '1' should be part 2 of its diagram.");
    }

    @Test
    void listsReferToWhatExists() {
        tiny.table("sources", "id", "KZ01\n")
                .table("events", "id, sources:list", "a,KZ01\nb,KZ01;GK\n");
        expect("events.csv, line 3, column sources: 'GK' is not among the sources.");
    }

    @Test
    void storiesCiteWhatExists() {
        story("en", "# Kobe\n\nOne. [S1][src:KB01]\n\nTwo. [S2][src:KB02]\n");
        story("ja", "# 神戸\n\n一。 [src:KB01][S1]\n\n二。 [S2][src:KB02]\n");
        expect(
                "narratives/en/kobe.md, line 5: 'KB02' is cited but not in the package.",
                "narratives/en/kobe.md, line 5: 'S2' is cited but not in the package.",
                "narratives/ja/kobe.md, line 5: 'KB02' is cited but not in the package.",
                "narratives/ja/kobe.md, line 5: 'S2' is cited but not in the package.");
    }

    @Test
    void storiesSayTheSameInBothLanguages() {
        story("en", "# Kobe\n\nOne. [S1]\n");
        story("ja", "# 神戸\n\n一。 [src:KB01]\n");
        expect(
                "narratives/ja/kobe.md: '[KB01]' is cited in block 2, but in the other language [S1].");
    }

    @Test
    void storiesHaveTheSameHeadingsInBothLanguages() {
        story("en", "# Kobe\n\nOne.\n\n## Strategy\n\nTwo.\n");
        story("ja", "# 神戸\n\n一。\n\n二。\n");
        expect("narratives/ja/kobe.md: '1' headings, but the other language has 2.");
    }

    @Test
    void storiesComeInBothLanguages() {
        story("en", "# Kobe\n");
        expect("narratives/en/kobe.md: 'kobe' has one language only.");
    }

    @Test
    void aSeedFactThatNothingCitesIsFound() {
        tiny.table("seed-facts", "id", "S1\nS2\nS3\n")
                .table("concepts", "id, seed_refs:list", "core,S2\n")
                .table("cities", "id", "kobe\n");
        tiny.story("en", "kobe", "[S1]").story("ja", "kobe", "[S1]");
        assertEquals(List.of("S3"), SeedCoverage.uncited(tiny.read()));
    }

    private void story(String language, String markdown) {
        if (language.equals("en")) {
            tiny.table("cities", "id", "kobe\n")
                    .table("sources", "id", "KB01\n")
                    .table("seed-facts", "id", "S1\n");
        }
        tiny.story(language, "kobe", markdown);
    }

    private void expect(String... sentences) {
        assertEquals(List.of(sentences), tiny.faults().stream().map(Fault::sentence).toList());
    }
}
