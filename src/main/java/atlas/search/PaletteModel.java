package atlas.search;

import atlas.search.text.Query;
import atlas.state.Background;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the palette shows: searches in the background, and only the last question's answer counts.
 */
final class PaletteModel {
    private static final int FEW = 5;
    private static final int EXAMPLES = 6;

    private final Messages messages;
    private final Background background;
    private final Recent recent;
    private final Function<String, Optional<Pasted>> pasted;
    private Predicate<Entry> withheld = _ -> false;
    private BooleanSupplier asked = () -> false;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<SearchIndex> index = Optional.empty();
    private boolean complete;
    private String typed = "";
    private Set<EntryKind> whole = Set.of();
    private int questions;
    private int answered;

    /**
     * @param pasted knows texts that are no words to look for
     */
    PaletteModel(
            Messages messages,
            Background background,
            Recent recent,
            Function<String, Optional<Pasted>> pasted) {
        this.pasted = pasted;
        this.messages = messages;
        this.background = background;
        this.recent = recent;
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Whether the rows answer the last question, of all there is. */
    boolean isAnswered() {
        return index.isPresent() && questions == answered;
    }

    /** Whether nothing that can be found is still being read. */
    boolean isComplete() {
        return complete;
    }

    /**
     * From now on things are found in this index.
     *
     * @param all whether it has the texts too, or only the names so far
     */
    void use(SearchIndex made, boolean all) {
        if (!complete || all) {
            index = Optional.of(made);
            complete = all;
            // Before anybody has asked, rows would be made that nobody sees.
            if (questions > 0) {
                ask();
            }
        }
    }

    /**
     * Keeps back what would answer a question that a class is asked.
     *
     * @param asked whether one is asked now
     */
    void withhold(BooleanSupplier asked, Predicate<Entry> withheld) {
        this.asked = asked;
        this.withheld = withheld;
    }

    /** Something else was typed. */
    void type(String words) {
        typed = words;
        whole = Set.of();
        ask();
    }

    /** All of one kind are wanted. */
    void widen(EntryKind kind) {
        var wider = EnumSet.of(kind);
        wider.addAll(whole);
        whole = wider;
        ask();
    }

    /** Something is gone to. */
    void visit(Entry entry) {
        // What was pasted is not found again.
        if (index.flatMap(i -> i.entry(entry.key())).isPresent()) {
            recent.add(entry);
        }
        entry.go().run();
    }

    /** The recent finds are no longer wanted. */
    void forget() {
        recent.clear();
        ask();
    }

    /** Finds again; the words or the language may have changed. */
    void ask() {
        int question = ++questions;
        var known = pasted.apply(typed);
        if (known.isPresent()) {
            answer(question, rows(known.get()));
            return;
        }
        if (typed.isBlank() || index.isEmpty()) {
            answer(question, typed.isBlank() ? beginning() : waiting());
            return;
        }
        var where = index.get();
        String what = typed;
        var kinds = whole;
        background.run(
                () -> where.find(what, FEW, kinds), found -> answer(question, rows(found, what)));
    }

    private void answer(int question, List<Row> found) {
        if (question == questions) {
            answered = question;
            rows.set(found);
        }
    }

    private static List<Row> rows(Pasted known) {
        return switch (known) {
            case Pasted.Way way ->
                    List.of(
                            new Row.Heading("search.pasted", 0),
                            new Row.Found(way.entry(), Query.of("")));
            case Pasted.Sentence sentence -> List.of(new Row.Note(sentence.key(), ""));
        };
    }

    private static List<Row> waiting() {
        return List.of(new Row.Note("search.waiting", ""));
    }

    private List<Row> beginning() {
        var all = new ArrayList<Row>();
        var visited =
                index.map(recent::entries).orElse(List.of()).stream()
                        .filter(withheld.negate())
                        .toList();
        if (!visited.isEmpty()) {
            all.add(new Row.Heading("search.recent", 0));
            var nothing = Query.of("");
            visited.forEach(entry -> all.add(new Row.Found(entry, nothing)));
            all.add(new Row.Forget());
        }
        all.add(new Row.Heading("search.try", 0));
        examples().forEach(all::add);
        return all;
    }

    private List<Row> rows(Findings findings, String what) {
        var all = new ArrayList<Row>();
        if (findings.groups().isEmpty() && !complete) {
            return waiting();
        }
        if (findings.groups().isEmpty()) {
            all.add(new Row.Note("search.nothing", what.strip()));
            all.add(new Row.Note("search.nothing.hint", ""));
            all.add(new Row.Heading("search.try", 0));
            examples().forEach(all::add);
            return all;
        }
        if (findings.partial()) {
            all.add(new Row.Note("search.partial", what.strip()));
        }
        if (findings.groups().stream().anyMatch(this::isWithheld)) {
            all.add(new Row.Note("search.withheld", ""));
        }
        findings.groups().stream()
                .filter(group -> !isWithheld(group))
                .forEach(group -> all.addAll(rows(group, findings.query())));
        if (!complete) {
            all.add(new Row.Note("search.more", ""));
        }
        return all;
    }

    private static List<Row> rows(Findings.Group group, Query query) {
        var rows = new ArrayList<Row>();
        rows.add(new Row.Heading("search.group." + group.kind().code(), group.count()));
        group.entries().forEach(entry -> rows.add(new Row.Found(entry, query)));
        if (group.count() > group.entries().size()) {
            rows.add(new Row.All(group.kind(), group.count()));
        }
        return rows;
    }

    // The whole group: what is left of it would say by being there which are not.
    private boolean isWithheld(Findings.Group group) {
        return group.entries().stream().anyMatch(withheld);
    }

    /** What is asked for now must not stand here either. */
    private Stream<Row.Example> examples() {
        var nameless =
                Stream.of(
                        "search.example.3", "search.example.unnamed.1", "search.example.unnamed.2");
        var usual = IntStream.rangeClosed(1, EXAMPLES).mapToObj(n -> "search.example." + n);
        return (asked.getAsBoolean() ? nameless : usual)
                .map(key -> new Row.Example(messages.text(key)));
    }
}
