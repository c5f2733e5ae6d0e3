package atlas.ranking;

import atlas.index.Scenario;
import atlas.narrative.Departures;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The scenarios: the present one to be saved, the published one, and those that are kept. */
final class KeptList extends ScrollPane {
    private final RankingContext context;
    private final KeptModel kept;
    private final NameField save;
    private final Label present = KeptCard.label("", "small");
    private final VBox notice = new VBox();
    private final VBox cards = new VBox();
    private final VBox rows = new VBox();

    KeptList(RankingContext context, KeptModel kept) {
        this.context = context;
        this.kept = kept;
        save =
                new NameField(
                        key -> context.messages().text(key),
                        name -> kept.find(name).isPresent(),
                        true,
                        kept::save);
        save.field().setId("scenario-name");
        save.confirmButton().setId("scenario-save");
        getStyleClass().add("kept-list");
        cards.getStyleClass().add("kept-cards");
        rows.getChildren().setAll(heading(), present, save, notice, cards);
        rows.getStyleClass().add("kept-rows");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var _ = kept.kept().subscribe(_ -> show());
        var _ = kept.notice().subscribe(_ -> tell());
        var _ = context.navigator().part(s -> s.study()).subscribe((_, _) -> sayPresent());
        var _ = context.messages().languageProperty().subscribe(_ -> speak());
    }

    /** All that it shows. */
    VBox rows() {
        return rows;
    }

    /** Whether it shows its rows itself; otherwise they stand elsewhere. */
    void own(boolean own) {
        setContent(null);
        if (own) {
            setContent(rows);
        }
    }

    private Label heading() {
        var heading = KeptCard.label("", "strong");
        heading.textProperty().bind(context.messages().live("scenarios.present"));
        return heading;
    }

    private void speak() {
        save.field().setPromptText(text("scenarios.name"));
        save.field().setAccessibleText(text("scenarios.name"));
        save.confirmButton().setText(text("scenarios.save"));
        show();
        tell();
    }

    private void show() {
        sayPresent();
        cards.getChildren().setAll(published());
        kept.all().forEach(k -> cards.getChildren().add(new KeptCard(context, kept, k)));
        if (kept.all().isEmpty()) {
            cards.getChildren().add(KeptCard.label(text("scenarios.none"), "muted", "small"));
        }
    }

    private void sayPresent() {
        String departs =
                new Departures(context.messages()::text)
                        .sentence(context.navigator().now().study().scenario());
        present.setText(
                kept.present()
                        .map(k -> text("scenarios.present.kept", k.name(), departs))
                        .orElse(departs));
    }

    private VBox published() {
        var apply = new Button(text("scenarios.apply"));
        apply.setId("apply-published");
        apply.getStyleClass().addAll("quiet-button", "small");
        apply.setOnAction(
                _ -> context.navigator().study(s -> s.withScenario(Scenario.published())));
        var card =
                new VBox(
                        KeptCard.label(text("scenarios.published"), "strong"),
                        KeptCard.label(text("scenarios.published.says"), "small"),
                        apply);
        card.getStyleClass().add("kept-card");
        return card;
    }

    private void tell() {
        notice.getChildren().clear();
        kept.notice().get().ifPresent(this::tell);
    }

    private void tell(KeptModel.Notice done) {
        var row = new VBox(KeptCard.label(text(done.key(), done.name()), "small"));
        row.getStyleClass().add("kept-notice");
        if (done.undo().isPresent()) {
            var undo = new Button(text("scenarios.undo"));
            undo.setId("scenario-undo");
            undo.getStyleClass().addAll("quiet-button", "small");
            undo.setOnAction(_ -> kept.undo());
            row.getChildren().add(undo);
        }
        notice.getChildren().setAll(row);
    }

    private String text(String key, Object... arguments) {
        return context.messages().text(key, arguments);
    }
}
