package atlas.state;

import atlas.city.Language;
import java.util.Optional;

/**
 * All that decides what is on the screen. Immutable; saved as JSON.
 *
 * @param camera where the map looks
 * @param region the region that the list, the legend's counts and the Home key mean
 * @param city id of the selected city
 * @param milieu id of the milieu that the map and the panel point at
 * @param section the open part of the city panel
 * @param passage the heading of the story that stands on top, from 1; empty for its beginning
 * @param year the network is shown as at the end of this year
 * @param filter which cities are shown
 * @param order what the list is sorted by
 * @param links what is drawn from the selected city to others
 * @param axis the highlighted axis of the radar, 1 to 7
 * @param reading the place in the library
 * @param study what the index view computes and shows
 * @param pairing what the selected city is compared with
 * @param focus which cities a class is to look at
 * @param talk which tour is open where tours are chosen and written
 * @param frame which parts of the window are folded away
 */
public record ViewState(
        View view,
        Camera camera,
        Region region,
        Optional<String> city,
        Optional<String> milieu,
        Section section,
        Optional<Integer> passage,
        int year,
        Filter filter,
        Order order,
        Links links,
        Optional<Integer> axis,
        Reading reading,
        Study study,
        Pairing pairing,
        Focus focus,
        Talk talk,
        Frame frame,
        Language language) {
    /** Which parts stand open. */
    public record Frame(boolean list, boolean panel, boolean legend, boolean years) {
        /** The city list folded away, or back. */
        public Frame withListFolded() {
            return new Frame(!list, panel, legend, years);
        }

        /** The city panel folded away, or back. */
        public Frame withPanelFolded() {
            return new Frame(list, !panel, legend, years);
        }

        /** The legend folded away, or back. */
        public Frame withLegendFolded() {
            return new Frame(list, panel, !legend, years);
        }

        /** The slider of the years folded away, or back. */
        public Frame withYearsFolded() {
            return new Frame(list, panel, legend, !years);
        }
    }

    /** The map at a place, with no city selected and nothing filtered or folded, in English. */
    public static ViewState at(Camera camera, Region region, int year) {
        return new ViewState(
                View.MAP,
                camera,
                region,
                Optional.empty(),
                Optional.empty(),
                Section.OVERVIEW,
                Optional.empty(),
                year,
                Filter.NONE,
                Order.NAME,
                Links.NONE,
                Optional.empty(),
                Reading.START,
                Study.START,
                Pairing.START,
                Focus.NONE,
                Talk.START,
                new Frame(true, true, true, true),
                Language.ENGLISH);
    }

    /** Another city; what pointed into the old one is let go. */
    public ViewState withCity(String id) {
        return with(Optional.of(id)).withMilieu(Optional.empty()).withPassage(Optional.empty());
    }

    /** The city beside the selected one, where there is one that is not the same. */
    public Optional<String> beside() {
        return pairing.other().filter(other -> !city.equals(Optional.of(other)));
    }

    /** No city selected. */
    public ViewState withoutCity() {
        return with(Optional.<String>empty())
                .withMilieu(Optional.empty())
                .withPassage(Optional.empty());
    }

    private ViewState with(Optional<String> city) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withView(View view) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withCamera(Camera camera) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withRegion(Region region) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withMilieu(Optional<String> milieu) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    /** Another part of the panel, from its beginning. */
    public ViewState withSection(Section section) {
        var passage = Optional.<Integer>empty();
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withPassage(Optional<Integer> passage) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withYear(int year) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withFilter(Filter filter) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withOrder(Order order) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withLinks(Links links) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withAxis(Optional<Integer> axis) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withReading(Reading reading) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withStudy(Study study) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withPairing(Pairing pairing) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withFocus(Focus focus) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withTalk(Talk talk) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withFrame(Frame frame) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }

    public ViewState withLanguage(Language language) {
        return new ViewState(
                view, camera, region, city, milieu, section, passage, year, filter, order, links,
                axis, reading, study, pairing, focus, talk, frame, language);
    }
}
