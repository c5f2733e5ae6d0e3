package atlas.profile;

import atlas.city.City;
import atlas.city.Designation;
import atlas.city.Language;
import atlas.city.Network;
import atlas.city.Population;
import atlas.narrative.CityParagraph;
import atlas.ui.FieldBadge;
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

    CityHeader(Page page) {
        this.page = page;
        this.messages = page.messages();
        getStyleClass().add("city-header");
        getChildren().addAll(names(), designations(), place());
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

    private FlowPane designations() {
        var pills = new FlowPane();
        pills.getStyleClass().add("pills");
        for (Designation designation : page.city().designations()) {
            pills.getChildren().add(pill(designation));
        }
        boolean member =
                page.city().designations().stream().anyMatch(d -> d.network() == Network.UCCN);
        if (!member) {
            pills.getChildren()
                    .add(
                            pill(
                                    messages.text("profile.outsider"),
                                    Optional.of(new FieldBadge(Optional.empty()))));
        }
        return pills;
    }

    private Label pill(Designation designation) {
        String name =
                designation
                        .field()
                        .map(f -> messages.name("field", f))
                        .orElseGet(() -> messages.name("network", designation.network()));
        String words = messages.text("profile.pill", name, years(designation));
        var pill =
                designation.field().isPresent()
                        ? pill(words, Optional.of(new FieldBadge(designation.field())))
                        : pill(words, Optional.empty());
        if (designation.field().isPresent() && designation.to().isEmpty()) {
            pill.getStyleClass().addAll("pill-field", FieldBadge.styleClass(designation.field()));
        }
        return pill;
    }

    private static Label pill(String words, Optional<Node> sign) {
        var pill = new Label(words);
        pill.getStyleClass().add("pill");
        sign.ifPresent(pill::setGraphic);
        return pill;
    }

    private String years(Designation designation) {
        String from = String.valueOf(designation.from());
        if (designation.to().isEmpty()) {
            return messages.text("profile.since", from);
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
