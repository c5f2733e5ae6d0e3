package atlas.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Prints a paper as PDF. */
final class Press {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double SIDE = 18 * POINTS_A_MILLIMETRE;
    private static final double TOP = 15 * POINTS_A_MILLIMETRE;
    private static final double BOTTOM = 22 * POINTS_A_MILLIMETRE;
    private static final Letter TITLE = Letter.of(Face.SANS_BOLD, 18);
    private static final Letter SUBTITLE = Letter.of(Face.SANS, 9.5).grey();
    private static final Letter FOOT = Letter.of(Face.SANS, 7.5).grey();
    private static final Letter CODE = Letter.of(Face.SANS, 6).grey();

    private final Paper paper;
    private final double width;
    private final double height;

    private Press(Paper paper) {
        this.paper = paper;
        width = paper.size().width() * POINTS_A_MILLIMETRE;
        height = paper.size().height() * POINTS_A_MILLIMETRE;
    }

    /** Prints the first paper that does not take more pages than that, or else the last. */
    static void print(OutputStream out, int most, List<Supplier<Paper>> papers) throws IOException {
        try (var document = new PDDocument()) {
            var types = new TypeCase(document);
            for (var paper : papers) {
                var press = new Press(paper.get());
                var setter = new Setter(types, new LineBreaks(press.paper.locale()));
                var pages = press.pages(setter);
                if (pages.size() <= most || paper.equals(papers.getLast())) {
                    press.print(out, document, types, setter, pages);
                    return;
                }
            }
        } catch (UncheckedIOException failure) {
            throw new IOException(failure);
        }
    }

    private void print(
            OutputStream out,
            PDDocument document,
            TypeCase types,
            Setter setter,
            List<List<Strip>> pages)
            throws IOException {
        for (int number = 1; number <= pages.size(); number++) {
            var page = new PDPage(new PDRectangle((float) width, (float) height));
            document.addPage(page);
            try (var pen = new Pen(document, page, types)) {
                draw(pages.get(number - 1), pen);
                foot(setter, pen, number + " / " + pages.size());
            }
        }
        describe(document);
        document.save(out);
    }

    private double inner() {
        return width - 2 * SIDE;
    }

    private List<List<Strip>> pages(Setter setter) {
        var all = new ArrayList<>(setter.lines(paper.title(), 0, inner(), TITLE));
        if (!paper.subtitle().isEmpty()) {
            all.addAll(setter.lines(paper.subtitle(), 0, inner(), SUBTITLE));
        }
        all.add(Strip.space(SUBTITLE.line() / 2));
        var running =
                List.of(
                        setter.lines(paper.title(), 0, inner(), FOOT).getFirst(),
                        Strip.of(FOOT.line(), (_, _, _) -> {}));
        return new Leaves(setter, inner(), height - TOP - BOTTOM, running).of(all, paper.blocks());
    }

    private static void draw(List<Strip> strips, Pen pen) {
        double y = TOP;
        for (var strip : strips) {
            strip.ink().draw(pen, SIDE, y);
            y += strip.height();
        }
    }

    private void foot(Setter setter, Pen pen, String number) {
        double y = height - BOTTOM + FOOT.line();
        pen.rule(SIDE, y, inner(), 0.4, 0.6);
        double room = setter.width(number, FOOT) + FOOT.line();
        pen.words(number, width - SIDE - setter.width(number, FOOT), y + FOOT.base(), FOOT);
        for (String line : setter.broken(paper.footer(), inner() - room, FOOT)) {
            pen.words(line, SIDE, y + FOOT.base(), FOOT);
            y += FOOT.line();
        }
        for (String line : setter.broken(paper.origin().code(), inner() - room, CODE)) {
            pen.words(line, SIDE, y + CODE.base(), CODE);
            y += CODE.line();
        }
    }

    private void describe(PDDocument document) {
        var about = document.getDocumentInformation();
        about.setTitle(paper.title());
        about.setSubject(paper.origin().line());
        about.setKeywords(paper.origin().code());
        about.setCreator(Provenance.MAKER);
        var noon = paper.origin().date().atTime(12, 0).toInstant(ZoneOffset.UTC);
        var date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        date.setTimeInMillis(noon.toEpochMilli());
        about.setCreationDate(date);
        var catalogue = document.getDocumentCatalog();
        catalogue.setLanguage(paper.locale().toLanguageTag());
        var shown = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        shown.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(shown);
        // The same paper is the same file.
        document.setDocumentId((long) paper.hashCode());
    }
}
