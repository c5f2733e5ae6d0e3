package atlas.compare;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Language;
import atlas.index.CityScores;
import atlas.index.Score;
import atlas.narrative.pair.BondWords;
import atlas.narrative.pair.Bonds;
import atlas.narrative.pair.Statement;
import atlas.out.Paper;
import atlas.out.PaperRadar;
import atlas.out.Provenance;
import atlas.out.WholeFile;
import atlas.state.Pairing.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The comparison on paper: two pages at most. Where there is too much to tell it does without some
 * of it, and says so. Made on any thread.
 */
final class Sheet {
    private static final int PAGES = 2;
    private static final double RADAR_SHARE = 0.42;
    private static final double RADAR_POINTS = 92;

    private final Pair pair;
    private final CompareContext.Facts facts;
    private final SheetSpeech speech;
    private final int year;

    /**
     * @param year at whose end membership in networks counts
     */
    Sheet(Pair pair, CompareContext.Facts facts, Language language, int year) {
        this.pair = pair;
        this.facts = facts;
        this.year = year;
        speech = new SheetSpeech(language);
    }

    /** The PDF file. */
    WholeFile.Content file(Provenance origin) {
        return Paper.fitting(
                PAGES,
                Stream.of(Thrift.values())
                        .<Supplier<Paper>>map(thrift -> () -> paper(origin, thrift))
                        .toList());
    }

    /** The paper that does without some things. */
    Paper paper(Provenance origin, Thrift thrift) {
        String date = speech.date(origin.date());
        return Paper.a4(
                speech.language().locale(),
                origin.title(),
                speech.text("compare.sheet.subtitle", date, origin.pack(), origin.scenario()),
                blocks(thrift),
                speech.text("compare.sheet.footer", date, origin.pack()),
                origin);
    }

    private List<Paper.Block> blocks(Thrift thrift) {
        var sources = new SheetSources(speech, pair.first().dossier(), pair.second().dossier());
        var numbers = new SheetNumbers(speech, pair, facts.dimensions(), sources, grey());
        var blocks = new ArrayList<Paper.Block>();
        blocks.addAll(verdict());
        blocks.add(new Paper.Heading(speech.text("compare.part.indices")));
        blocks.addAll(indices(numbers.scores()));
        blocks.addAll(numbers.indicators());
        blocks.addAll(new SheetMilieus(speech, pair, sources, thrift).blocks());
        blocks.add(new Paper.Paragraph(elsewhere(thrift), Paper.Tone.NOTE));
        var works = sources.works();
        if (!works.isEmpty()) {
            blocks.add(new Paper.Heading(speech.text("compare.sheet.sources")));
            blocks.add(new Paper.Sources(works, 3));
        }
        return blocks;
    }

    /** The radar, where there is something to draw, beside its numbers and the bonds. */
    private List<Paper.Block> indices(List<Paper.Block> scores) {
        var told = new ArrayList<>(scores);
        told.addAll(network());
        return pair.faces().stream().anyMatch(Face::isScored)
                ? List.of(new Paper.Abreast(List.of(new Paper.Plot(radar())), told, RADAR_SHARE))
                : told;
    }

    /** The scenario stands below the title already. */
    private List<Paper.Block> verdict() {
        return VerdictPart.statements(pair, facts.panels(), speech.language(), speech).stream()
                .filter(s -> s.kind() != Statement.Kind.SCENARIO)
                .<Paper.Block>map(s ->
                        new Paper.Paragraph(
                                s.text(),
                                VerdictPart.FIRST.contains(s.kind())
                                        ? Paper.Tone.LEAD
                                        : Paper.Tone.PLAIN))
                .toList();
    }

    /** What stands in grey; empty for nothing. */
    private String grey() {
        return pair.third().kind() == Reference.Kind.NONE
                ? ""
                : ThirdWords.name(pair.third(), speech);
    }

    private PaperRadar radar() {
        var names = new ArrayList<String>();
        pair.faces().forEach(face -> names.add(legend(face)));
        String grey = grey();
        if (!grey.isEmpty()) {
            names.add(grey);
        }
        return new PaperRadar(
                facts.dimensions().stream().map(Dimension::shortName).map(speech::in).toList(),
                scores(pair.first()),
                scores(pair.second()),
                pair.third().indices(),
                names,
                RADAR_POINTS,
                false);
    }

    private String legend(Face face) {
        String name = speech.in(face.city().name().common());
        return face.isScored() ? name : speech.text("compare.sheet.unscored", name);
    }

    private static List<OptionalDouble> scores(Face face) {
        return face.scores()
                .map(CityScores::indices)
                .map(indices -> indices.stream().map(Score::value).toList())
                .orElseGet(() -> Collections.nCopies(7, OptionalDouble.empty()));
    }

    private List<Paper.Block> network() {
        var words = new BondWords(speech.language(), speech);
        var bonds = Bonds.of(pair.first().dossier(), pair.second().dossier(), year);
        var said = new ArrayList<String>();
        pair.faces().forEach(face -> said.add(words.membership(face.city(), year)));
        said.addAll(words.sentences(bonds, pair.names(), this::name));
        return List.of(
                new Paper.Heading(speech.text("compare.part.network")), new Paper.Bullets(said));
    }

    private Bilingual name(String id) {
        return facts.city(id)
                .map(City::name)
                .map(n -> n.common())
                .orElseGet(() -> new Bilingual(id, id));
    }

    private String elsewhere(Thrift thrift) {
        String more =
                thrift.noFormerUses()
                        ? speech.text("compare.sheet.elsewhere.former-uses")
                        : thrift.noMilieuSources()
                                ? speech.text("compare.sheet.elsewhere.milieu-sources")
                                : "";
        return speech.text("compare.sheet.elsewhere", more);
    }
}
