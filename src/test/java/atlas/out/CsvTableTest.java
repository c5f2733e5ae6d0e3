package atlas.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.out.CsvTable.Amount;
import atlas.out.CsvTable.Nothing;
import atlas.out.CsvTable.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

final class CsvTableTest {
    @Test
    void beginsWithAMarkOfItsEncodingAndEndsEachRowWithItsOrigin() throws IOException {
        String text = written(List.of(List.of(new Words("金沢"), new Amount(0.1))));
        assertEquals(
                "\ufeffcity,value,pack,scenario,exported,share_code\r\n"
                        + "金沢,0.1,2026.11,published,2026-11-21,"
                        + Samples.ORIGIN.code()
                        + "\r\n",
                text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`=1+2`, `'=1+2`",
                "`+81 76`, `'+81 76`",
                "`-5 points`, `'-5 points`",
                "`@SUM(A1)`, `'@SUM(A1)`",
                "`=HYPERLINK(\"x\",1)`, `\"'=HYPERLINK(\"\"x\"\",1)\"`",
                "`a \"b\", c`, `\"a \"\"b\"\", c\"`",
                "`it's = fine`, `it's = fine`",
                "`＝1+2`, `'＝1+2`",
                "`＋1`, `'＋1`",
                "`－1`, `'－1`",
                "`＠SUM(A1)`, `'＠SUM(A1)`",
                "`'=1+2`, `''=1+2`",
                "`'tis`, `''tis`",
            })
    void wordsAreNoFormulas(String said, String cell) throws IOException {
        assertEquals(cell, first(new Words(said)));
    }

    @Test
    void blanksThatHideAFormulaAreMadeSafeToo() throws IOException {
        assertEquals("'\t=1", first(new Words("\t=1")));
        assertEquals("\"'\r=1\"", first(new Words("\r=1")));
        assertEquals("\"'\n=1\"", first(new Words("\n=1")));
    }

    @Test
    void aProgramHasTheWordsAgainByTakingOneApostropheAway() throws IOException {
        for (String said : List.of("=1", "'=1", "''", "'", "-5", "a'b", "＝x", "\t", "", "x")) {
            String cell = first(new Words(said));
            assertEquals(said, cell.startsWith("'") ? cell.substring(1) : cell);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-5, -5",
        "1277000, 1277000",
        "0.1, 0.1",
        "1e-7, 0.00000010",
        "1e20, 100000000000000000000"
    })
    void numbersStayNumbersInFull(double value, String cell) throws IOException {
        assertEquals(cell, first(new Amount(value)));
        assertEquals(value, Double.parseDouble(first(new Amount(value))));
    }

    @Test
    void anyNumberIsReadAgainExactly() throws IOException {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-9, 12));
            assertEquals(value, Double.parseDouble(first(new Amount(value))));
        }
    }

    @Test
    void whatIsNotKnownIsEmpty() throws IOException {
        assertEquals("", first(new Nothing()));
        assertThrows(IllegalArgumentException.class, () -> new Amount(Double.NaN));
    }

    @Test
    void aReaderOfCsvReadsWhatWasWritten() throws IOException {
        String said = "a,\"b\"\r\nc\n金沢";
        String text = written(List.of(List.of(new Words(said), new Nothing()))).substring(1);
        try (MappingIterator<String[]> rows =
                new CsvMapper()
                        .readerFor(String[].class)
                        .with(CsvReadFeature.WRAP_AS_ARRAY)
                        .readValues(text)) {
            assertEquals(6, rows.next().length);
            assertEquals(said, rows.next()[0]);
            assertTrue(!rows.hasNext());
        }
    }

    /** The second cell of the only row. */
    private static String first(CsvTable.Cell cell) throws IOException {
        String row = written(List.of(List.of(new Words("x"), cell))).split("\r\n", 2)[1];
        return row.substring(2, row.indexOf(",2026.11,published"));
    }

    private static String written(List<List<CsvTable.Cell>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new CsvTable(List.of("city", "value"), rows).file(Samples.ORIGIN).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
