package atlas.compare;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Observation;
import atlas.index.pairwise.Cell;
import atlas.index.pairwise.NumberRow;
import atlas.index.pairwise.Side;
import atlas.index.pairwise.Subject;
import atlas.narrative.pair.AmountWords;
import atlas.out.Paper;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in the cells of a printed row of numbers, in few letters. */
final class SheetCells {
    private static final Pattern ENGLISH_RATE = Pattern.compile("^.+ (per [\\d,]+ inhabitants)$");
    private static final Pattern JAPANESE_RATE =
            Pattern.compile("^(人口[\\d,万]+人当たり)の.+?(（[^（）]+）)$");

    private final SheetSpeech speech;
    private final AmountWords amounts;

    SheetCells(SheetSpeech speech, AmountWords amounts) {
        this.speech = speech;
        this.amounts = amounts;
    }

    /** The unit, without what the name says already. */
    String unit(NumberRow row) {
        if (row.subject() instanceof Subject.OfIndicator of && !row.counted()) {
            return shorter(speech.in(of.indicator().unit()));
        }
        return Stream.of(Side.values())
                .flatMap(side -> amounts.of(row, side).stream())
                .map(amount -> amount.unit().strip())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What is counted stands in the name already. */
    private static String shorter(String unit) {
        String rate = ENGLISH_RATE.matcher(unit).replaceFirst("$1");
        return JAPANESE_RATE.matcher(rate).replaceFirst("$1$2").replaceFirst("に占める割合（%）$", "比（%）");
    }

    Paper.Cell value(NumberRow row, Side side) {
        String number =
                amounts.of(row, side)
                        .map(AmountWords.Amount::number)
                        .orElse(speech.text("compare.gap"));
        return new Paper.Cell(number, row.better().equals(Optional.of(side)));
    }

    /** The year, the level in a word where it is not the city itself, a mark where doubtful. */
    String whence(Cell cell) {
        return cell.observation().map(this::whence).orElse("");
    }

    private String whence(Observation observation) {
        var level = observation.level();
        boolean itself = level == GeoLevel.MUNICIPALITY || level == GeoLevel.CITY;
        String area = itself ? "" : " " + speech.text("compare.sheet.level." + level.code());
        String doubt = observation.confidence() == Confidence.LOW ? " ?" : "";
        return observation.year() + area + doubt;
    }
}
