package atlas.present;

import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.Tour;
import atlas.ui.Look;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Where tours are chosen: their names on the left, the open one beside them. */
public final class PresentPane extends BorderPane {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final PresentContext context;
    private final Tours tours;
    private final VBox names = new VBox();
    private final TourPage page;
    private boolean shown;

    /** Shows the tours as soon as the view is opened. */
    public PresentPane(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
        page = new TourPage(context, tours);
        getStyleClass().add("present");
        names.getStyleClass().add("tour-names");
        var scroll = new ScrollPane(names);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tour-list");
        setLeft(scroll);
        setCenter(page);
        var navigator = context.navigator();
        var _ = navigator.part(s -> s.view() == View.PRESENT).subscribe(here -> open(here));
        var _ = navigator.part(ViewState::talk).subscribe((_, _) -> show());
        var _ = tours.all().subscribe((_, _) -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    /** The style sheet of what is presented. */
    public static String sheet() {
        return Look.sheet(PresentPane.class, "present.css");
    }

    /** Whether the tours are shown. */
    public boolean isComplete() {
        return shown;
    }

    private void open(boolean here) {
        if (here) {
            tours.ask();
            show();
        }
    }

    private void show() {
        List<Tour> all = tours.all().get();
        if (context.navigator().now().view() != View.PRESENT || all.isEmpty()) {
            return;
        }
        var title = new Label(context.messages().text("present.tours"));
        title.getStyleClass().add("tour-list-title");
        names.getChildren().setAll(title);
        all.stream().map(this::name).forEach(names.getChildren()::add);
        tours.open().ifPresent(page::show);
        shown = true;
    }

    private Button name(Tour tour) {
        var name = new Button(context.messages().text(tour.title()));
        name.setId("tour-" + tour.id());
        name.getStyleClass().setAll("button", "tour-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.pseudoClassStateChanged(OPEN, tours.open().equals(java.util.Optional.of(tour)));
        name.setOnAction(_ -> context.navigator().talk(talk -> talk.withTour(tour.id())));
        return name;
    }
}
