package atlas.profile;

import atlas.city.Dossier;
import atlas.city.Growth;
import atlas.city.Source;
import atlas.state.Section;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Marks;
import atlas.ui.Reference;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel that shows all about the selected city, one section at a time. */
public final class CityPane extends BorderPane {
    private final CityContext context;
    private final CityModel model;
    private final Marks marks;
    private final ReferenceCard card;
    private final Trail trail;
    private final TabRow tabs;
    private final VBox top = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Anchor anchor;
    private Optional<Page> page = Optional.empty();
    private Optional<CityHeader> header = Optional.empty();

    /** Shows what the navigator points at from now on. */
    public CityPane(CityContext context) {
        this.context = context;
        trail = new Trail(context.navigator());
        marks = new Marks(context.messages());
        card = new ReferenceCard(context.messages());
        tabs = new TabRow(context.navigator(), context.messages());
        model = new CityModel(context.navigator(), context.background(), context.dossiers());
        getStyleClass().add("city-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("city-scroll");
        anchor = new Anchor(scroll, context.background());
        setTop(top);
        setCenter(scroll);
        observe();
    }

    /** The dossier on show; empty while no city is chosen or the first one is on its way. */
    public ReadOnlyObjectProperty<Optional<Dossier>> loaded() {
        return model.loaded();
    }

    /** What the keys do while the focus is on the row of tabs. */
    public List<Command> commands() {
        return tabs.commands();
    }

    private void observe() {
        var _ = model.loaded().subscribe(_ -> showCity());
        var _ =
                context.navigator()
                        .part(s -> s.city().isEmpty())
                        .subscribe((_, _) -> {
                            if (page.isEmpty()) {
                                showSectionFromItsTop();
                            }
                        });
        var _ = context.messages().languageProperty().subscribe((_, _) -> translate());
        var _ =
                context.navigator()
                        .part(ViewState::section)
                        .subscribe((_, _) -> showSectionFromItsTop());
        var _ = context.navigator().part(ViewState::milieu).subscribe((_, _) -> point());
        var _ = context.navigator().part(ViewState::passage).subscribe((_, _) -> turn());
        var _ = context.navigator().part(ViewState::axis).subscribe((_, _) -> mark());
        var _ =
                context.navigator()
                        .part(ViewState::year)
                        .subscribe((_, year) -> {
                            header.ifPresent(h -> h.show(year));
                            turnTo(year);
                        });
    }

    private void showCity() {
        page = model.loaded().get().map(dossier -> Page.of(dossier, context, marks, card, trail));
        page.ifPresentOrElse(this::showTop, top.getChildren()::clear);
        showSectionFromItsTop();
    }

    /** The same place in the other language. */
    private void translate() {
        double place = scroll.getVvalue();
        boolean anchored = anchor.isHeld();
        showCity();
        if (!anchored) {
            anchor.release();
            scroll.setVvalue(place);
        }
    }

    private void showTop(Page shown) {
        tabs.name(shown.dossier().milieus().size());
        var above = new CityHeader(shown);
        header = Optional.of(above);
        top.getChildren().setAll(above, tabs);
    }

    private void showSectionFromItsTop() {
        scroll.setContent(page.map(this::section).orElseGet(this::nobody));
        scroll.setVvalue(0);
        turn();
        point();
    }

    /** Opens the story at the passage that the state names. */
    private void turn() {
        anchor.release();
        if (scroll.getContent() instanceof StorySection story) {
            context.navigator().now().passage().flatMap(story::head).ifPresent(anchor::keep);
        }
        turnTo(context.navigator().now().year());
    }

    /** In a year gone by, a timeline is read up to that year; today it is read from its top. */
    private void turnTo(int year) {
        if (scroll.getContent() instanceof TimelineSection timeline) {
            anchor.release();
            if (year < Growth.lastYear(context.catalogue().all())) {
                timeline.until(year).ifPresent(anchor::keepAtFoot);
            }
        }
    }

    /** Asks for a city, unless one is chosen and only on its way. */
    private Region nobody() {
        if (context.navigator().now().city().isPresent()) {
            return new Region();
        }
        var nobody = Page.column("section-empty");
        nobody.getChildren()
                .add(Words.line(context.messages().text("profile.choose"), "muted", "prose-text"));
        return nobody;
    }

    private Node section(Page shown) {
        return switch (context.navigator().now().section()) {
            case OVERVIEW -> OverviewSection.of(shown);
            case MILIEUS -> milieus(shown);
            case INDEX -> index(shown);
            case STORY -> StorySection.of(shown);
            case TIMELINE -> TimelineSection.of(shown);
            case SOURCES -> SourceSection.of(shown);
        };
    }

    private static Node milieus(Page shown) {
        return shown.dossier().milieus().isEmpty()
                ? EmptySection.of(
                        shown,
                        shown.messages().text("profile.milieus.none"),
                        shown.messages().text("profile.milieus.why"))
                : new MilieuSection(shown);
    }

    private Node index(Page shown) {
        if (!shown.dossier().observations().isEmpty()) {
            var box = Page.column("section-index");
            box.getChildren().add(context.index().make(shown.dossier(), trail, this::open));
            return box;
        }
        var empty =
                EmptySection.ofStatistics(
                        shown,
                        shown.messages().text("profile.index.none"),
                        shown.messages()
                                .text(
                                        "profile.index.why",
                                        context.catalogue().panelSize("japan"),
                                        context.catalogue().panelSize("asia-pacific")));
        empty.getChildren().addAll(WitnessList.of(shown));
        return empty;
    }

    /** Opens the card beside whatever was clicked. */
    private void open(Source source) {
        Node clicked = getScene() == null ? null : getScene().getFocusOwner();
        card.open(new Reference.OfSource(source), clicked == null ? this : clicked);
    }

    private void point() {
        if (context.navigator().now().section() == Section.MILIEUS
                && scroll.getContent() instanceof MilieuSection milieus) {
            milieus.point(context.navigator().now().milieu()).ifPresent(Scrolling::reveal);
        }
        if (scroll.getContent() instanceof StorySection story) {
            mark();
            trail.takeSentence().flatMap(story::find).ifPresent(Scrolling::reveal);
        }
        if (scroll.getContent() instanceof VBox box
                && box.getChildren().getFirst() instanceof IndexSection index
                && trail.takeIndex()) {
            index.reveal();
        }
    }

    private void mark() {
        if (scroll.getContent() instanceof StorySection story) {
            story.mark(context.navigator().now().axis());
        }
    }
}
