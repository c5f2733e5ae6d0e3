package atlas.present.paper;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.out.WholeFile;
import atlas.state.tour.Tour;
import atlas.ui.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A tour as one HTML file that fetches nothing: in any browser, without a network, on a phone and
 * on paper. Without scripts all steps stand below each other.
 *
 * @param first the language it opens in
 * @param references what the id of a source stands for
 * @param pack version of the facts
 */
record StoryPage(
        Tour tour,
        List<Stop> stops,
        Language first,
        Function<String, Optional<Reference>> references,
        LocalDate date,
        String pack) {
    private static final String STYLE = read("story.css");
    private static final String SCRIPT = read("story.js");

    /** Copies the list. */
    StoryPage {
        stops = List.copyOf(stops);
    }

    /** Writes the words of one language. */
    private interface Said {
        void write(Speech speech);
    }

    /** The file. */
    WholeFile.Content file() {
        return WholeFile.Content.of(page());
    }

    String page() {
        var page = new Markup();
        page.open("html", "lang", first.code());
        head(page);
        page.open("body", "class", first.code());
        top(page);
        page.open("main");
        stops.forEach(stop -> step(page, stop));
        page.close();
        ways(page);
        foot(page);
        page.own("script", SCRIPT);
        return page.close().close().page();
    }

    private void head(Markup page) {
        page.open("head").tag("meta", "charset", "utf-8");
        String policy =
                "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(STYLE), hash(SCRIPT));
        page.tag("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        page.tag("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.tag("meta", "name", "generator", "content", "Creative Cities Atlas " + pack);
        page.words("title", new Speech(first).in(tour.title()));
        page.own("style", STYLE).close();
    }

    private void top(Markup page) {
        page.open("header").open("h1");
        said(page, "span", tour.title());
        page.close();
        for (Language language : Language.values()) {
            page.words(
                    "button",
                    new Speech(language).text("paper.story.language"),
                    "type",
                    "button",
                    "data-tongue",
                    language.code(),
                    "lang",
                    language.code(),
                    "aria-pressed",
                    String.valueOf(language == first));
        }
        page.close();
    }

    private void step(Markup page, Stop stop) {
        var words = stop.step().words();
        page.open("section").open("h2");
        page.words("span", stop.number() + "", "class", "number").text(" ");
        said(page, "span", words.title());
        page.close();
        inEach(speech -> picture(page, stop, speech));
        said(page, "p", words.caption());
        said(page, "p", words.question(), "class", "question");
        inEach(speech -> sources(page, stop, speech));
        page.close();
    }

    private static void picture(Markup page, Stop stop, Speech speech) {
        stop.picture(speech.language())
                .ifPresent(bitmap ->
                        page.open("span", "class", "look", "lang", speech.language().code())
                                .tag(
                                        "img",
                                        "src",
                                        bitmap.address(),
                                        "width",
                                        bitmap.width() + "",
                                        "height",
                                        bitmap.height() + "",
                                        "alt",
                                        seen(stop, speech))
                                .close());
    }

    private static String seen(Stop stop, Speech speech) {
        var title = stop.step().words().title();
        return PaperLanguages.isSilent(title)
                ? speech.text("paper.step", stop.number())
                : speech.in(title);
    }

    private void sources(Markup page, Stop stop, Speech speech) {
        var works = new Works(speech, references).lines(stop.step().sources());
        if (!works.isEmpty()) {
            page.words(
                    "p",
                    speech.text("paper.sources", speech.list(works)),
                    "class",
                    "small",
                    "lang",
                    speech.language().code());
        }
    }

    private static void ways(Markup page) {
        page.open("nav");
        way(page, "back", "paper.story.back", "←");
        page.words("span", "", "id", "place", "aria-live", "polite");
        way(page, "next", "paper.story.next", "→");
        page.close();
    }

    private static void way(Markup page, String id, String key, String sign) {
        String label =
                new Speech(Language.ENGLISH).text(key)
                        + " / "
                        + new Speech(Language.JAPANESE).text(key);
        page.words("button", sign, "type", "button", "id", id, "aria-label", label);
    }

    private void foot(Markup page) {
        page.open("footer");
        inEach(speech ->
                page.words(
                        "p",
                        speech.text("paper.footer", speech.date(date), pack)
                                + " "
                                + speech.text("paper.story.maps"),
                        "lang",
                        speech.language().code()));
        page.close();
    }

    private void inEach(Said said) {
        for (Language language : Language.values()) {
            said.write(new Speech(language));
        }
    }

    /** An element for each language; words that nobody wrote have none. */
    private void said(Markup page, String element, Bilingual words, String... attributes) {
        if (PaperLanguages.isSilent(words)) {
            return;
        }
        for (Language language : Language.values()) {
            String[] all = new String[attributes.length + 2];
            System.arraycopy(attributes, 0, all, 2, attributes.length);
            all[0] = "lang";
            all[1] = language.code();
            page.words(element, new Speech(language).in(words), all);
        }
    }

    private static String read(String file) {
        try (var stream = Objects.requireNonNull(StoryPage.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By which a browser knows what we wrote from what others might have slipped in. */
    private static String hash(String content) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            byte[] bytes = sum.digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
