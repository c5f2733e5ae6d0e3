package atlas.profile;

import atlas.city.City;
import atlas.state.Peers;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Shown;
import atlas.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The members of the network in the city's field and the region of now, nearest first. */
final class PeerList extends VBox {
    private static final int FEW = 8;

    private final Page page;
    private final Messages messages;
    private final Glances glances;
    private final Node heading;
    private final CheckBox onMap;

    private record Wish(Region region, int year) {
        static Wish of(ViewState state) {
            return new Wish(state.region(), state.year());
        }
    }

    PeerList(Page page) {
        this.page = page;
        messages = page.messages();
        glances = new Glances(page.navigator(), this);
        heading = Words.heading(messages.text("profile.peers"), 2);
        onMap =
                LinkSwitch.of(
                        page,
                        "profile.ties.show",
                        links -> links.peers(),
                        (links, on) -> links.withPeers(on));
        getStyleClass().add("peer-list");
        Shown.follow(this, page.navigator().part(Wish::of), wish -> show(wish, FEW));
    }

    private void show(Wish wish, int most) {
        glances.clear();
        getChildren().setAll(heading);
        Peers.of(page.city(), page.context().catalogue().all(), wish.region(), wish.year())
                .ifPresentOrElse(
                        peers -> list(peers, wish, most),
                        () -> getChildren().add(nothing("profile.peers.no-field", wish)));
    }

    private void list(Peers peers, Wish wish, int most) {
        List<City> cities = peers.cities();
        String count =
                messages.text(
                        "profile.peers.count",
                        cities.size(),
                        messages.name("field", peers.field()),
                        messages.text("map.region." + word(wish.region())),
                        "" + wish.year());
        getChildren().add(Words.line(count, "muted"));
        if (cities.isEmpty()) {
            widen(wish).ifPresent(getChildren()::add);
            return;
        }
        getChildren().add(onMap);
        cities.stream().limit(most).forEach(c -> getChildren().add(row(peers, c)));
        if (cities.size() > most) {
            String all = messages.text("profile.peers.all", cities.size());
            getChildren().add(way(all, _ -> show(wish, cities.size())));
        }
    }

    private HBox row(Peers peers, City city) {
        var name = page.linkTo(city.id());
        glances.add(city.id(), name);
        var names = Words.flow(name);
        HBox.setHgrow(names, Priority.ALWAYS);
        long kilometres = Math.round(peers.kilometres(city));
        var far = Labels.whole(messages.text("map.kilometres", kilometres), "muted");
        var row = new HBox(names, far);
        row.getStyleClass().add("peer");
        return row;
    }

    private Node nothing(String key, Wish wish) {
        return Words.line(messages.text(key, page.name(page.city()), "" + wish.year()), "muted");
    }

    private Optional<Node> widen(Wish wish) {
        return Optional.of(wish.region())
                .filter(r -> r != Region.WORLD)
                .map(_ ->
                        way(
                                messages.text("profile.peers.world"),
                                _ -> page.navigator().go(s -> s.withRegion(Region.WORLD))));
    }

    private static Node way(String words, java.util.function.Consumer<Link> action) {
        return Words.flow(new Link(words, action, "way-on"));
    }

    private static String word(Region region) {
        return region.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
