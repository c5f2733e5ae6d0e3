package atlas.library;

import atlas.city.Source;
import atlas.city.SourceUse;
import atlas.state.Chapter;
import atlas.state.Section;
import atlas.ui.Link;
import atlas.ui.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Every source: what it is, how it was read, what rests on it and where that can be seen. */
final class SourceCabinet {
    private static final int AT_FIRST = 12;
    private static final Map<String, Section> SECTIONS =
            Map.of(
                    "milieu", Section.MILIEUS,
                    "event", Section.TIMELINE,
                    "narrative", Section.STORY,
                    "observation", Section.INDEX);

    private final Lectern lectern;

    SourceCabinet(Lectern lectern) {
        this.lectern = lectern;
    }

    Cabinet cabinet() {
        var collator = Collator.getInstance(lectern.messages().language().locale());
        var rows =
                lectern.shelf().colophon().sources().stream()
                        .map(this::row)
                        .sorted(
                                Comparator.comparing(
                                        r -> collator.getCollationKey(sorted(r.title()))))
                        .toList();
        var byUse =
                rows.stream().sorted(Comparator.comparingInt((Row r) -> -facts(r.id()))).toList();
        return new Cabinet(
                lectern,
                Chapter.SOURCES,
                List.of(
                        new Cabinet.Arrangement(lectern.say("library.sources.by-title"), rows),
                        new Cabinet.Arrangement(lectern.say("library.sources.by-use"), byUse)),
                new Cabinet.Cards(
                        id -> lectern.shelf().source(id).map(this::card), () -> cover(byUse)));
    }

    /** The sources on which most rests. */
    private List<Node> cover(List<Row> byUse) {
        var cover = new ArrayList<Node>();
        cover.add(Words.heading(lectern.say("library.sources.most"), 3));
        for (var row : byUse.subList(0, Math.min(AT_FIRST, byUse.size()))) {
            var line =
                    lectern.line(
                            new Link(
                                    row.title(),
                                    _ -> lectern.navigator().read(Chapter.SOURCES, row.id())));
            String facts = lectern.say("library.sources.facts", facts(row.id()));
            line.getChildren().add(Words.text("  " + facts, "muted", "small"));
            cover.add(line);
        }
        return cover;
    }

    private List<SourceUse> uses(String id) {
        return lectern.shelf().colophon().uses().getOrDefault(id, List.of());
    }

    private int facts(String id) {
        return uses(id).stream().mapToInt(SourceUse::facts).sum();
    }

    private Row row(Source source) {
        int facts = facts(source.id());
        String under =
                joined(
                        source.id(),
                        lectern.card().imprint(source),
                        lectern.say("library.sources.facts", facts));
        return new Row(
                "",
                source.id(),
                source.title(),
                under,
                Sieve.fold(
                        Stream.concat(
                                        Stream.of(
                                                source.id(),
                                                source.title(),
                                                source.publisher(),
                                                source.year(),
                                                source.url(),
                                                source.licence()),
                                        places(source).stream())
                                .collect(Collectors.joining(" "))));
    }

    /** So that a source is found by the name of a city of which it speaks. */
    private List<String> places(Source source) {
        return uses(source.id()).stream()
                .filter(use -> !use.table().equals("observation"))
                .flatMap(use -> use.cityIds().stream())
                .distinct()
                .flatMap(id -> lectern.shelf().city(id).stream())
                .map(city -> lectern.text(city.name().common()))
                .toList();
    }

    /** Quotation marks do not sort. */
    private static String sorted(String title) {
        return title.replaceFirst("^[\"'“‘「『]+", "");
    }

    private String joined(String... parts) {
        return Stream.of(parts)
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(" · "));
    }

    private List<Node> card(Source source) {
        var nodes = new ArrayList<Node>();
        nodes.add(lectern.caption(source.id()));
        nodes.add(Words.line(source.title(), "library-title", "library-source-title"));
        add(nodes, lectern.card().imprint(source), "");
        add(nodes, source.licence(), "reference.licence");
        add(nodes, source.access(), "reference.access");
        if (!source.url().isBlank()) {
            nodes.add(address(source.url()));
        }
        nodes.add(
                Copying.button(
                        lectern.messages(),
                        lectern.say("library.copy"),
                        () -> joined(lectern.card().line(source), source.url())));
        nodes.add(Words.heading(lectern.say("library.sources.supports"), 3));
        if (uses(source.id()).isEmpty()) {
            nodes.add(Words.line(lectern.say("library.sources.nothing"), "muted"));
        }
        uses(source.id()).forEach(use -> nodes.addAll(use(use)));
        return nodes;
    }

    private void add(List<Node> nodes, String words, String key) {
        if (!words.isBlank()) {
            nodes.add(Words.line(key.isEmpty() ? words : lectern.say(key, words), "muted"));
        }
    }

    private Node address(String url) {
        var open = new Link(url, _ -> lectern.context().browse().accept(url), "small");
        open.setAccessibleText(lectern.say("library.sources.open", url));
        var line = lectern.line(open);
        line.getChildren()
                .add(Words.text("  " + lectern.say("library.sources.browser"), "muted", "small"));
        return line;
    }

    /** How many records of a table, and the cities to which they belong. */
    private List<Node> use(SourceUse use) {
        var section = SECTIONS.getOrDefault(use.table(), Section.OVERVIEW);
        var links = use.cityIds().stream().map(id -> lectern.city(id, section)).toList();
        var caption =
                lectern.caption(
                        lectern.say(
                                "library.counted",
                                lectern.say("library.table." + use.table()),
                                use.facts()));
        return links.isEmpty()
                ? List.of(caption)
                : List.of(caption, lectern.links(links, AT_FIRST));
    }
}
