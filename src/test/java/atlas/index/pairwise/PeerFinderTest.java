package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Milieu;
import atlas.index.Scenario;
import atlas.index.pairwise.Peering.Peer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PeerFinderTest {
    private static final int YEAR = 2025;
    private static final int MANY = 1_000;

    private final List<City> cities = Real.facts().cities();
    private final List<Milieu> milieus = Real.facts().milieus();
    private final PeerFinder finder = finder(cities);

    private PeerFinder finder(List<City> some) {
        return new PeerFinder(some, milieus, Real.scores("japan", Scenario.published()), YEAR);
    }

    @Test
    void nobodyIsItsOwnPeerAndNoPrefectureIsSuggested() {
        for (var rule : PeerRule.values()) {
            for (var city : cities) {
                for (var peer : peers(finder.find(rule, city, MANY))) {
                    assertFalse(peer.city().id().equals(city.id()), city.id());
                    assertFalse(peer.city().isPrefecture(), peer.city().id());
                }
            }
        }
    }

    @Test
    void theOrderOfTheCitiesChangesNothing() {
        var shuffled = new ArrayList<>(cities);
        Collections.shuffle(shuffled, new Random(7));
        var other = finder(shuffled);
        for (var rule : PeerRule.values()) {
            for (var id : List.of("kanazawa", "yokohama", "sapporo", "bologna")) {
                assertEquals(finder.find(rule, city(id), 20), other.find(rule, city(id), 20));
            }
        }
    }

    @Test
    void likePopulationsAreNearestByRatio() {
        var kanazawa = city("kanazawa");
        double own = kanazawa.population().orElseThrow().inhabitants();
        var found = peers(finder.find(PeerRule.POPULATION, kanazawa, 10));
        var ratios = found.stream().map(p -> Math.abs(Math.log(people(p.city()) / own))).toList();
        assertEquals(ratios.stream().sorted().toList(), ratios);
        double last = ratios.getLast();
        var names = ids(found);
        assertTrue(
                cities.stream()
                        .filter(c -> c.population().filter(p -> p.inhabitants() > 0).isPresent())
                        .filter(c -> !c.id().equals("kanazawa") && !c.isPrefecture())
                        .filter(c -> !names.contains(c.id()))
                        .allMatch(c -> Math.abs(Math.log(people(c) / own)) >= last));
    }

    @Test
    void likeProfilesAreOfThePanelAndShareFiveIndices() {
        var scores = Real.scores("japan", Scenario.published());
        var found = peers(finder.find(PeerRule.PROFILE, city("kanazawa"), MANY));
        double last = 0;
        for (var peer : found) {
            var both = (Likeness.OfProfile) peer.likeness();
            assertTrue(both.shared() >= PeerFinder.SHARED);
            double sum = 0;
            int shared = 0;
            for (int number = 1; number <= 7; number++) {
                var one = scores.city("kanazawa").orElseThrow().index(number).value();
                var two = scores.city(peer.city().id()).orElseThrow().index(number).value();
                if (one.isPresent() && two.isPresent()) {
                    sum += Math.abs(one.getAsDouble() - two.getAsDouble());
                    shared++;
                }
            }
            assertEquals(sum / shared, both.apart(), 1e-9);
            assertTrue(both.apart() >= last);
            last = both.apart();
        }
        assertTrue(found.size() > 20);
    }

    @Test
    void likeFieldsAreMembersOfNow() {
        var found = peers(finder.find(PeerRule.FIELD, city("kanazawa"), MANY));
        assertTrue(
                found.stream()
                        .allMatch(p ->
                                p.city()
                                        .field(YEAR)
                                        .filter(CreativeField.CRAFTS::equals)
                                        .isPresent()));
        assertEquals(
                cities.stream()
                        .filter(c -> c.field(YEAR).filter(CreativeField.CRAFTS::equals).isPresent())
                        .filter(c -> !c.isPrefecture())
                        .count(),
                found.size() + 1);
    }

    @Test
    void likeMilieusShareMostKinds() {
        var found = peers(finder.find(PeerRule.MILIEUS, city("kanazawa"), MANY));
        int last = Integer.MAX_VALUE;
        for (var peer : found) {
            var both = (Likeness.OfMilieus) peer.likeness();
            var shared = new HashSet<>(kinds("kanazawa"));
            shared.retainAll(kinds(peer.city().id()));
            assertEquals(shared.size(), both.shared().size());
            assertTrue(both.cosine() > 0 && both.cosine() <= 1 + 1e-12);
            assertTrue(both.shared().size() <= last);
            last = both.shared().size();
        }
    }

    private Set<String> kinds(String city) {
        var kinds = new HashSet<String>();
        milieus.stream()
                .filter(m -> m.cityId().equals(city))
                .forEach(m -> kinds.add(m.kind().id()));
        return kinds;
    }

    @Test
    void likeModelsAreThoseOfTheData() {
        var model = city("osaka").model().orElseThrow().model();
        assertEquals(
                cities.stream()
                        .filter(c -> c.model().filter(m -> m.model() == model).isPresent())
                        .count(),
                peers(finder.find(PeerRule.MODEL, city("osaka"), MANY)).size() + 1);
    }

    @Test
    void aRuleThatSaysNothingSaysWhy() {
        assertEquals(
                new Peering.None(PeerRule.FIELD, Peering.Why.NO_FIELD),
                finder.find(PeerRule.FIELD, city("yokohama"), 5));
        assertEquals(
                new Peering.None(PeerRule.PROFILE, Peering.Why.NO_PROFILE),
                finder.find(PeerRule.PROFILE, city("bologna"), 5));
        assertEquals(
                new Peering.None(PeerRule.MODEL, Peering.Why.NO_MODEL),
                finder.find(PeerRule.MODEL, city("nagoya"), 5));
        var untold = cities.stream().filter(c -> kinds(c.id()).isEmpty()).findFirst().orElseThrow();
        assertEquals(
                new Peering.None(PeerRule.MILIEUS, Peering.Why.NO_MILIEUS),
                finder.find(PeerRule.MILIEUS, untold, 5));
        assertEquals(
                new Peering.None(PeerRule.MODEL, Peering.Why.NOBODY),
                finder(List.of(city("osaka"))).find(PeerRule.MODEL, city("osaka"), 5));
    }

    private static double people(City city) {
        return city.population().orElseThrow().inhabitants();
    }

    private City city(String id) {
        return cities.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Peer> peers(Peering peering) {
        return peering instanceof Peering.Found found ? found.peers() : List.of();
    }

    private static List<String> ids(List<Peer> peers) {
        return peers.stream().map(p -> p.city().id()).toList();
    }
}
