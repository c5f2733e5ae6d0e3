package atlas.present.paper;

import atlas.city.Bilingual;
import atlas.out.Paper;
import atlas.out.Provenance;
import atlas.state.tour.Tour;
import atlas.ui.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A tour on paper: a page a step, with its picture, what is told, the question and lines for notes.
 * Made on any thread.
 *
 * @param languages pictures are in the first of them
 * @param references what the id of a source stands for
 * @param pack version of the facts
 */
record Handout(
        Tour tour,
        List<Stop> stops,
        PaperLanguages languages,
        Function<String, Optional<Reference>> references,
        LocalDate date,
        String pack) {
    private static final int FEWEST_LINES = 3;

    /** Copies the lists. */
    Handout {
        stops = List.copyOf(stops);
    }

    Paper paper(Paper.Size size) {
        var speech = languages.first();
        String title = speech.in(tour.title());
        String from = speech.text("paper.footer", speech.date(date), pack);
        return new Paper(
                size,
                speech.language().locale(),
                title,
                languages.parts(tour.title()) ? languages.last().in(tour.title()) : "",
                blocks(),
                from,
                new Provenance(title, pack, "", date, ""));
    }

    private List<Paper.Block> blocks() {
        var blocks = new ArrayList<Paper.Block>();
        for (var stop : stops) {
            if (!blocks.isEmpty()) {
                blocks.add(new Paper.Break());
            }
            blocks.addAll(page(stop));
        }
        return blocks;
    }

    private List<Paper.Block> page(Stop stop) {
        var speech = languages.first();
        var words = stop.step().words();
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Paper.Heading(heading(stop)));
        stop.picture(speech.language())
                .ifPresent(picture -> blocks.add(new Paper.Picture(picture)));
        blocks.addAll(said(words.caption()));
        if (!PaperLanguages.isSilent(words.question())) {
            blocks.add(new Paper.Heading(languages.line("paper.question")));
            blocks.addAll(said(words.question()));
        }
        blocks.add(new Paper.Heading(languages.line("paper.notes")));
        blocks.add(new Paper.Lines(FEWEST_LINES));
        sources(stop).ifPresent(blocks::add);
        return blocks;
    }

    /** Number and name; where it has no name, what kind of thing it is. */
    private String heading(Stop stop) {
        var title = stop.step().words().title();
        return PaperLanguages.isSilent(title)
                ? languages.first().text("paper.step", stop.number())
                : languages.first().text("paper.step-named", stop.number(), languages.line(title));
    }

    private List<Paper.Block> said(Bilingual words) {
        if (PaperLanguages.isSilent(words)) {
            return List.of();
        }
        if (!languages.parts(words)) {
            return List.of(new Paper.Paragraph(languages.first().in(words), Paper.Tone.LEAD));
        }
        return List.of(
                new Paper.Faced(
                        List.of(new Paper.Paragraph(languages.first().in(words))),
                        List.of(new Paper.Paragraph(languages.last().in(words)))));
    }

    private Optional<Paper.Block> sources(Stop stop) {
        var speech = languages.first();
        var works = new Works(speech, references).lines(stop.step().sources());
        return works.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Paper.Paragraph(
                                speech.text("paper.sources", speech.list(works)), Paper.Tone.NOTE));
    }
}
