package atlas.narrative.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.city.Milieu;
import atlas.index.pairwise.Real;
import atlas.index.pairwise.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stories, milieus and years face to face. */
final class PairingTest {
    @Test
    void sectionsOfTheSameHeadingStandFaceToFace() {
        var pairs =
                StoryPairs.of(
                        "# A\n\nBefore.\n\n## Context\n\nOne.\n\nTwo.\n\n## Only here\n\nHere.\n",
                        "# B\n\n## Context\n\nThree.\n\n## Only there\n\nThere.\n### Deep\nDown.\n");
        assertEquals(
                List.of("", "Context", "Only there", "Only here"),
                pairs.stream().map(StoryPairs.SectionPair::heading).toList());
        assertEquals(
                new StoryPairs.SectionPair(
                        "Context", Optional.of("One.\n\nTwo."), Optional.of("Three.")),
                pairs.get(1));
        assertEquals(Optional.empty(), pairs.get(2).first());
        assertEquals(Optional.of("There.\n### Deep\nDown."), pairs.get(2).second());
        assertEquals(Optional.of("Before."), pairs.getFirst().first());
        assertFalse(pairs.getLast().isPair());
    }

    @Test
    void noStoryLeavesItsSideEmpty() {
        var pairs = StoryPairs.of("# A\n## Context\nOne.", "");
        assertEquals(1, pairs.size());
        assertEquals(Optional.empty(), pairs.getFirst().second());
        assertEquals(List.of(), StoryPairs.of("", ""));
    }

    /** Nothing of a shipped story is lost or said twice. */
    @Test
    void theShippedStoriesPairWholly() {
        for (var pair : Real.PAIRS) {
            for (var language : Language.values()) {
                String one = story(pair.first(), language);
                String two = story(pair.second(), language);
                var pairs = StoryPairs.of(one, two);
                assertTrue(
                        pairs.stream().allMatch(StoryPairs.SectionPair::isPair), pair.toString());
                assertEquals(6, pairs.size());
                assertEquals(
                        letters(one.replaceFirst("\\A# .*", "").replaceAll("(?m)^## .*$", "")),
                        letters(
                                String.join(
                                        "",
                                        pairs.stream().flatMap(p -> p.first().stream()).toList())));
            }
        }
    }

    private static String story(String city, Language language) {
        return Real.dossier(city).stories().getOrDefault(language, "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void matchedKindsComeFirstAndNoMilieuIsLost() {
        for (var pair : Real.PAIRS) {
            var first = Real.dossier(pair.first()).milieus();
            var second = Real.dossier(pair.second()).milieus();
            var kinds = MilieuPairs.of(first, second);
            var matched = kinds.stream().map(MilieuPairs.KindPair::isPair).toList();
            assertEquals(
                    matched.stream().sorted((a, b) -> Boolean.compare(b, a)).toList(), matched);
            var one = new ArrayList<Milieu>();
            var two = new ArrayList<Milieu>();
            for (var kind : kinds) {
                assertTrue(kind.count() > 0);
                one.addAll(kind.first());
                two.addAll(kind.second());
            }
            assertEquals(new HashSet<>(first), new HashSet<>(one));
            assertEquals(first.size(), one.size());
            assertEquals(new HashSet<>(second), new HashSet<>(two));
            assertEquals(second.size(), two.size());
        }
    }

    @Test
    void swappedSidesKeepTheOrderOfTheKinds() {
        var first = Real.dossier("kanazawa").milieus();
        var second = Real.dossier("yokohama").milieus();
        assertEquals(
                MilieuPairs.of(first, second).stream().map(k -> k.kind().id()).toList(),
                MilieuPairs.of(second, first).stream().map(k -> k.kind().id()).toList());
    }

    @Test
    void eventsOfBothStandOnOneAxis() {
        var first = Real.dossier("kanazawa").events();
        var second = Real.dossier("yokohama").events();
        var timeline = SharedTimeline.of(first, second);
        assertEquals(first.size() + second.size(), timeline.moments().size());
        assertEquals(timeline.years().stream().sorted().distinct().toList(), timeline.years());
        assertEquals(timeline.years().getFirst(), timeline.from().getAsInt());
        assertEquals(timeline.years().getLast(), timeline.to().getAsInt());
        int counted = 0;
        for (int year : timeline.years()) {
            for (var side : Side.values()) {
                var events = timeline.in(year, side);
                assertTrue(side.of(first, second).containsAll(events));
                counted += events.size();
            }
        }
        assertEquals(timeline.moments().size(), counted);
        for (int year : timeline.shared()) {
            assertFalse(timeline.in(year, Side.FIRST).isEmpty());
            assertFalse(timeline.in(year, Side.SECOND).isEmpty());
        }
        assertEquals(List.of(), SharedTimeline.of(List.of(), List.of()).years());
        assertTrue(SharedTimeline.of(List.of(), List.of()).from().isEmpty());
    }
}
