package atlas.pack;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Takes CSV apart into lines of cells, and knows at which line of the file each begins. */
final class CsvReader {
    private final CsvMapper mapper = new CsvMapper();
    private final Faults faults;

    CsvReader(Faults faults) {
        this.faults = faults;
    }

    /** One record of the file, the header among them. */
    record Line(int number, List<String> cells) {}

    /** All records up to the first that breaks the quoting. */
    List<Line> lines(String file, String text) {
        var lines = new ArrayList<Line>();
        try (var parser = mapper.reader().with(CsvReadFeature.WRAP_AS_ARRAY).createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                lines.add(line(parser));
            }
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            faults.add(new Fault(file, line, "", broken.getOriginalMessage(), "breaks the CSV"));
        }
        return lines;
    }

    private static Line line(JsonParser parser) {
        var cells = new ArrayList<String>();
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            // The first cell's place is the line's, also where a later cell holds line breaks.
            number = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : number;
            cells.add(parser.getString());
        }
        return new Line(number, cells);
    }
}
