package atlas.profile;

import atlas.city.Dossier;
import atlas.state.Section;
import atlas.ui.Link;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;

/** Leads to the sections of a city that have something to show. */
final class WaysOn {
    private WaysOn() {}

    /** From the overview: to story, milieus and index. */
    static FlowPane fromOverview(Page page) {
        return of(page, Stream.of(Section.STORY, Section.MILIEUS, Section.INDEX));
    }

    /** From an empty section: to any other. */
    static FlowPane elsewhere(Page page) {
        return of(
                page,
                Stream.of(
                        Section.OVERVIEW,
                        Section.STORY,
                        Section.MILIEUS,
                        Section.INDEX,
                        Section.TIMELINE));
    }

    private static FlowPane of(Page page, Stream<Section> to) {
        var ways = new FlowPane();
        ways.getStyleClass().add("ways-on");
        to.filter(section -> hasContent(page.dossier(), section))
                .map(section ->
                        new Link(
                                page.messages().text(key(section)),
                                _ -> page.navigator().open(section),
                                "way-on"))
                .forEach(ways.getChildren()::add);
        return ways;
    }

    private static boolean hasContent(Dossier dossier, Section section) {
        return switch (section) {
            case OVERVIEW, SOURCES -> true;
            case STORY -> !dossier.stories().isEmpty();
            case MILIEUS -> !dossier.milieus().isEmpty();
            case INDEX -> !dossier.observations().isEmpty();
            case TIMELINE -> !Moment.of(dossier).isEmpty();
        };
    }

    private static String key(Section section) {
        return switch (section) {
            case OVERVIEW -> "profile.see-overview";
            case STORY -> "profile.read-story";
            case MILIEUS -> "profile.see-milieus";
            case INDEX -> "profile.see-index";
            case TIMELINE -> "profile.see-timeline";
            case SOURCES -> "section.sources";
        };
    }
}
