package atlas.state;

import atlas.city.CreativeField;
import atlas.city.Language;
import java.util.Optional;
import java.util.Set;

/**
 * All that decides what is on the screen. Immutable; saved as JSON.
 *
 * @param camera where the map looks
 * @param region the region that the list, the legend's counts and the Home key mean
 * @param city id of the selected city
 * @param milieu id of the milieu that the map and the panel point at
 * @param section the open part of the city panel
 * @param year the network is shown as at the end of this year
 * @param hidden fields switched off in the legend; the ring of non-members is {@code outsiders}
 * @param outsiders whether cities outside the network are shown
 * @param axis the highlighted axis of the radar, 1 to 7
 * @param frame which parts of the window are folded away
 */
public record ViewState(
        View view,
        Camera camera,
        Region region,
        Optional<String> city,
        Optional<String> milieu,
        Section section,
        int year,
        Set<CreativeField> hidden,
        boolean outsiders,
        Optional<Integer> axis,
        Frame frame,
        Language language) {
    /** Which side panels stand open. */
    public record Frame(boolean list, boolean panel, boolean legend) {
        /** The city list folded away, or back. */
        public Frame withListFolded() {
            return new Frame(!list, panel, legend);
        }

        /** The city panel folded away, or back. */
        public Frame withPanelFolded() {
            return new Frame(list, !panel, legend);
        }

        /** The legend folded away, or back. */
        public Frame withLegendFolded() {
            return new Frame(list, panel, !legend);
        }
    }

    /** Copies the set. */
    public ViewState {
        hidden = Set.copyOf(hidden);
    }

    /** Another city; what pointed into the old one is let go. */
    public ViewState withCity(String id) {
        return new ViewState(
                view,
                camera,
                region,
                Optional.of(id),
                Optional.empty(),
                section,
                year,
                hidden,
                outsiders,
                axis,
                frame,
                language);
    }

    public ViewState withView(View view) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withCamera(Camera camera) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withRegion(Region region) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withMilieu(Optional<String> milieu) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withSection(Section section) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withYear(int year) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withHidden(Set<CreativeField> hidden) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withOutsiders(boolean outsiders) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withAxis(Optional<Integer> axis) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withFrame(Frame frame) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }

    public ViewState withLanguage(Language language) {
        return new ViewState(
                view, camera, region, city, milieu, section, year, hidden, outsiders, axis, frame,
                language);
    }
}
