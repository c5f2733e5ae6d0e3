package atlas.profile;

import atlas.city.EventKind;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happened, from top to bottom along an axis of years. */
final class TimelineSection extends VBox {
    private final Page page;
    private final Messages messages;
    private final NavigableMap<Integer, Node> lastOfYear = new TreeMap<>();

    private TimelineSection(Page page, List<Moment> moments) {
        this.page = page;
        this.messages = page.messages();
        getStyleClass().addAll("section", "section-timeline");
        int shown = Integer.MIN_VALUE;
        for (Moment moment : moments) {
            var row = row(moment, moment.year() != shown);
            getChildren().add(row);
            shown = moment.year();
            lastOfYear.put(shown, row);
        }
    }

    /** The last that had happened at the end of a year; empty where nothing had. */
    Optional<Node> until(int year) {
        return Optional.ofNullable(lastOfYear.floorEntry(year)).map(Map.Entry::getValue);
    }

    static VBox of(Page page) {
        List<Moment> moments = Moment.of(page.dossier());
        if (moments.isEmpty()) {
            return EmptySection.of(
                    page,
                    page.messages().text("profile.timeline.none"),
                    page.messages().text("profile.timeline.why"));
        }
        return new TimelineSection(page, moments);
    }

    private Node row(Moment moment, boolean firstOfYear) {
        var year = Words.line(firstOfYear ? String.valueOf(moment.year()) : "", "moment-year");
        year.getStyleClass().add("moment-year-box");
        var axis = new StackPane(sign(moment));
        axis.getStyleClass().add("moment-axis");
        var words = new VBox(kind(moment), title(moment));
        words.getStyleClass().add("moment-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(year, axis, words);
        row.getStyleClass().add("moment");
        return row;
    }

    private Node sign(Moment moment) {
        if (moment.field().isPresent()) {
            return new FieldBadge(moment.field());
        }
        return EventSign.of(moment.kind());
    }

    private Node kind(Moment moment) {
        String kind = messages.name("event-kind", moment.kind());
        var flow = Words.line(kind, "moment-kind");
        if (moment.month().isPresent()) {
            flow.getChildren()
                    .addFirst(Words.text(month(moment.month()) + " · ", "muted", "small"));
        }
        return flow;
    }

    private String month(OptionalInt month) {
        return Month.of(month.getAsInt())
                .getDisplayName(TextStyle.FULL_STANDALONE, page.language().locale());
    }

    private Node title(Moment moment) {
        String words = moment.title().map(messages::text).orElseGet(() -> designation(moment));
        var title = Words.line(words, moment.kind() == EventKind.DESIGNATION ? "strong" : "plain");
        title.getChildren().addAll(page.evidence(moment.evidence()));
        return title;
    }

    private String designation(Moment moment) {
        return moment.field()
                .map(f -> messages.text("profile.joined", messages.name("field", f)))
                .orElseGet(() -> messages.name("network", moment.network()));
    }
}
