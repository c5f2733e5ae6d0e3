package atlas.compare;

import atlas.city.Milieu;
import atlas.index.pairwise.Side;
import atlas.narrative.pair.MilieuPairs;
import atlas.out.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Creative milieus for paper: the names by kind, those kinds first that both cities have. */
final class SheetMilieus {
    private final SheetSpeech speech;
    private final Pair pair;
    private final SheetSources sources;
    private final Thrift thrift;

    SheetMilieus(SheetSpeech speech, Pair pair, SheetSources sources, Thrift thrift) {
        this.speech = speech;
        this.pair = pair;
        this.sources = sources;
        this.thrift = thrift;
    }

    List<Paper.Block> blocks() {
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Heading(speech.text("compare.part.milieus")));
        var kinds =
                MilieuPairs.of(pair.first().dossier().milieus(), pair.second().dossier().milieus());
        var shown = kinds.stream().filter(k -> k.isPair() || !thrift.onlySharedRows()).toList();
        if (kinds.isEmpty()) {
            blocks.add(new Paper.Paragraph(speech.text("compare.milieus.none")));
        }
        if (!shown.isEmpty()) {
            blocks.add(table(shown));
        }
        if (thrift.isTextForOneCity()) {
            var left = alone(kinds, Side.FIRST);
            var right = alone(kinds, Side.SECOND);
            blocks.add(new Paper.Abreast(left, right, 0.5));
        }
        if (thrift.onlySharedKinds() && shown.size() < kinds.size()) {
            blocks.add(
                    note(
                            speech.text(
                                    "compare.sheet.kinds-left",
                                    kinds.size() - shown.size(),
                                    speech.list(
                                            kinds.stream()
                                                    .filter(k -> !k.isPair())
                                                    .map(k -> speech.in(k.kind().name()))
                                                    .toList()))));
        }
        return blocks;
    }

    /** The kinds that one city alone has, in running text. */
    private List<Paper.Block> alone(List<MilieuPairs.KindPair> kinds, Side side) {
        var said =
                kinds.stream()
                        .filter(k -> !k.isPair())
                        .filter(k -> !side.of(k.first(), k.second()).isEmpty())
                        .map(k ->
                                speech.text(
                                        "compare.sheet.kind-names",
                                        speech.in(k.kind().name()),
                                        names(side.of(k.first(), k.second())).text()))
                        .toList();
        String city = speech.in(side.of(pair.names().first(), pair.names().second()));
        String all = String.join(speech.text("compare.sheet.semicolon"), said);
        return said.isEmpty()
                ? List.of()
                : List.of(note(speech.text("compare.sheet.only", city, all)));
    }

    private Paper.Table table(List<MilieuPairs.KindPair> kinds) {
        var columns =
                List.of(
                        new Paper.Column(speech.text("compare.sheet.kind"), 2, Paper.Side.LEFT),
                        new Paper.Column(speech.in(pair.names().first()), 4, Paper.Side.LEFT),
                        new Paper.Column(speech.in(pair.names().second()), 4, Paper.Side.LEFT));
        var rows =
                kinds.stream()
                        .map(k ->
                                List.of(
                                        new Paper.Cell(speech.in(k.kind().name())),
                                        names(k.first()),
                                        names(k.second())))
                        .toList();
        return new Paper.Table(columns, rows, true);
    }

    private Paper.Cell names(List<Milieu> milieus) {
        String separator = speech.text("compare.sheet.semicolon");
        return new Paper.Cell(
                milieus.isEmpty()
                        ? speech.text("compare.gap")
                        : String.join(separator, milieus.stream().map(this::name).toList()));
    }

    private String name(Milieu milieu) {
        String beside =
                String.join(
                        speech.text("narrative.comma"),
                        Stream.concat(
                                        milieu.opened().stream().mapToObj(String::valueOf),
                                        milieu.formerUse().stream()
                                                .filter(_ -> !thrift.noFormerUses())
                                                .map(use ->
                                                        speech.text(
                                                                "compare.sheet.formerly",
                                                                speech.in(use))))
                                .toList());
        String name = speech.in(milieu.name());
        String said = beside.isEmpty() ? name : speech.text("compare.sheet.beside", name, beside);
        return thrift.noMilieuSources() ? said : said + sources.numbers(milieu.evidence());
    }

    private static Paper.Block note(String text) {
        return new Paper.Paragraph(text, Paper.Tone.NOTE);
    }
}
