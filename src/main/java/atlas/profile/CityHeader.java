package atlas.profile;

import atlas.city.City;
import atlas.city.Designation;
import atlas.city.Language;
import atlas.city.Population;
import atlas.narrative.CityParagraph;
import atlas.ui.FieldBadge;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** Who the city is: its names, its designations, where it lies, how many live there. */
final class CityHeader extends VBox {
    private final Page page;
    private final Messages messages;
    private final FlowPane pills = new FlowPane();

    CityHeader(Page page) {
        this.page = page;
        this.messages = page.messages();
        getStyleClass().add("city-header");
        pills.getStyleClass().add("pills");
        show(page.navigator().now().year());
        getChildren().addAll(names(), pills, place());
    }

    /** The memberships as they stood at the end of a year. */
    void show(int year) {
        List<Label> wanted = pills(year);
        if (!words(wanted).equals(words(List.copyOf(pills.getChildren())))) {
            pills.getChildren().setAll(wanted);
        }
    }

    private TextFlow names() {
        City city = page.city();
        var names = Words.line(page.name(city), "city-name");
        names.getStyleClass().add("city-names");
        for (String beside : beside(city, page.language())) {
            boolean local = beside.equals(city.name().local());
            String script = local ? "script-" + city.name().script() : "script-latin";
            names.getChildren()
                    .addAll(Words.text("  "), Words.text(beside, "city-name-beside", script));
        }
        names.setAccessibleRole(AccessibleRole.TEXT);
        names.setAccessibleText(page.name(city));
        return names;
    }

    /** The English name in Japanese, and the local one where it adds something. */
    static List<String> beside(City city, Language language) {
        var names = new LinkedHashSet<String>();
        city.name().beside(language).ifPresent(names::add);
        if (!city.name().script().equals("han-japanese")) {
            names.add(city.name().local());
        }
        names.remove(city.name().common().in(language));
        return List.copyOf(names);
    }

    private static List<String> words(List<? extends Node> pills) {
        return pills.stream().map(Node::getAccessibleText).toList();
    }

    private List<Label> pills(int year) {
        var all = new ArrayList<Label>();
        if (page.city().membership(year).isEmpty()) {
            boolean later = page.city().joinsAfter(year).isPresent();
            String words =
                    later
                            ? messages.text("profile.outsider.then", String.valueOf(year))
                            : messages.text("profile.outsider");
            all.add(pill(words, Optional.of(new FieldBadge(Optional.empty()))));
        }
        page.city().designations().forEach(designation -> all.add(pill(designation, year)));
        return all;
    }

    private Label pill(Designation designation, int year) {
        String name =
                designation
                        .field()
                        .map(f -> messages.name("field", f))
                        .orElseGet(() -> messages.name("network", designation.network()));
        String words = messages.text("profile.pill", name, years(designation, year));
        if (designation.field().isEmpty()) {
            return pill(words, Optional.empty());
        }
        Label pill = pill(words, Optional.of(new FieldBadge(designation.field())));
        if (designation.holdsIn(year)) {
            pill.getStyleClass().addAll("pill-field", FieldBadge.styleClass(designation.field()));
            pill.setAccessibleText(messages.text("profile.pill.now", words));
        }
        return pill;
    }

    private static Label pill(String words, Optional<Node> sign) {
        var pill = new Label(words);
        pill.getStyleClass().add("pill");
        pill.setAccessibleText(words);
        sign.ifPresent(pill::setGraphic);
        return pill;
    }

    private String years(Designation designation, int year) {
        String from = String.valueOf(designation.from());
        if (designation.to().isEmpty()) {
            return messages.text(
                    designation.from() > year ? "profile.from" : "profile.since", from);
        }
        String to = String.valueOf(designation.to().getAsInt());
        return from.equals(to)
                ? messages.text("profile.year", from)
                : messages.text("profile.span", from, to);
    }

    private TextFlow place() {
        City city = page.city();
        var words = new ArrayList<String>();
        words.add(new CityParagraph(page.language(), messages::text).whereabouts(city));
        city.population().ifPresent(p -> words.add(inhabitants(p)));
        var place = Words.line(String.join(" · ", words), "muted", "city-place");
        city.population()
                .filter(p -> p.year().isEmpty())
                .ifPresent(_ -> add(place, page.marks().undated()));
        page.marks().confidence(city.confidence()).ifPresent(m -> add(place, m));
        add(place, new Link(messages.text("profile.compare"), _ -> page.navigator().compareAnew()));
        return place;
    }

    private String inhabitants(Population population) {
        String count = messages.text("profile.inhabitants", population.inhabitants());
        return population.year().isEmpty()
                ? count
                : messages.text(
                        "profile.in-year", count, String.valueOf(population.year().getAsInt()));
    }

    private static void add(TextFlow flow, Node mark) {
        flow.getChildren().addAll(Words.text(" "), mark);
    }
}
