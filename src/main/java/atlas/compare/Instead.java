package atlas.compare;

import atlas.city.Designation;
import atlas.city.Dossier;
import atlas.city.Event;
import atlas.city.Milieu;
import atlas.state.Navigator;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * Where one of two cities has no scores: what there is of it instead, and what else can be done.
 */
record Instead(Messages messages, Navigator navigator) {
    /** Nothing where both have scores, or neither. */
    List<Node> of(Pair pair) {
        var without = pair.faces().stream().filter(f -> !f.isScored()).toList();
        return without.size() == 1 ? lines(without.getFirst().dossier(), pair) : List.of();
    }

    private List<Node> lines(Dossier thin, Pair pair) {
        var known = Stream.of(titles(thin), milieus(thin), events(thin)).flatMap(Optional::stream);
        var lines = new ArrayList<Node>();
        known.forEach(words -> lines.add(Words.line(words)));
        if (!lines.isEmpty()) {
            lines.addFirst(
                    Words.line(
                            messages.text("compare.instead", name(thin)), "verdict-why", "strong"));
        }
        pair.faces().stream()
                .filter(Face::isScored)
                .findFirst()
                .ifPresent(face -> lines.add(way(face)));
        return lines;
    }

    /** To cities that have scores too. */
    private Node way(Face scored) {
        String id = scored.city().id();
        String words = messages.text("compare.instead.other", name(scored.dossier()));
        var link =
                new Link(
                        words,
                        _ -> {
                            navigator.mark(id);
                            navigator.compareAnew();
                        });
        return Words.flow(link);
    }

    private Optional<String> titles(Dossier dossier) {
        return listed(
                "compare.instead.titles", dossier.city().designations().stream().map(this::title));
    }

    private String title(Designation title) {
        String network = messages.name("network", title.network());
        return title.field()
                .map(field ->
                        messages.text(
                                "compare.instead.title",
                                network,
                                messages.text("field." + field.code()),
                                year(title.from())))
                .orElseGet(() ->
                        messages.text("compare.instead.title.plain", network, year(title.from())));
    }

    private Optional<String> milieus(Dossier dossier) {
        return listed(
                "compare.instead.milieus",
                dossier.milieus().stream().map(Milieu::name).map(messages::text));
    }

    private Optional<String> events(Dossier dossier) {
        return listed(
                "compare.instead.events",
                dossier.events().stream().map(Event::year).sorted().distinct().map(Instead::year));
    }

    private Optional<String> listed(String key, Stream<String> words) {
        String all = words.collect(Collectors.joining(messages.text("compare.and")));
        return Optional.of(all).filter(a -> !a.isEmpty()).map(a -> messages.text(key, a));
    }

    // As a text, for numbers would be written with a mark for thousands.
    private static String year(int year) {
        return String.valueOf(year);
    }

    private String name(Dossier dossier) {
        return messages.text(dossier.city().name().common());
    }
}
