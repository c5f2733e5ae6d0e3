package atlas.ranking;

import atlas.index.CityScores;
import atlas.index.Place;
import atlas.index.Score;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A city's seven indices with score and place: also what the colours of the bars mean. */
final class IndexLines extends VBox {
    private final RankingContext context;
    private final RankWords words;

    IndexLines(RankingContext context, CityScores city) {
        this.context = context;
        words = new RankWords(context);
        getStyleClass().add("index-lines");
        for (int number = 1; number <= city.indices().size(); number++) {
            getChildren().add(line(number, city.index(number)));
        }
    }

    private Button line(int number, Score score) {
        String value = words.score(score);
        boolean counts =
                context.navigator().now().study().scenario().weights().shares()[number - 1] != 0;
        String place =
                counts
                        ? score.place().map(this::place).orElse("")
                        : context.messages().text("ranking.index.out");
        var row =
                new HBox(
                        chip(number),
                        name(number),
                        gap(),
                        label(value, "strong"),
                        label(place, "muted", "small"));
        row.getStyleClass().add("index-line-box");
        var button = new Button();
        button.getStyleClass().setAll("index-line");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(2));
        button.setAccessibleText(
                context.messages()
                        .text(
                                "ranking.index.line",
                                number,
                                words.index(number),
                                value + " " + place));
        button.setOnAction(_ -> context.navigator().sort(number));
        return button;
    }

    /** The sign of an index: its number on its colour. */
    static Label chip(int number) {
        var chip = new Label("" + number);
        chip.getStyleClass().addAll("index-chip", "index-" + number);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private Label name(int number) {
        return label(words.index(number));
    }

    private String place(Place place) {
        return context.messages().text("ranking.index.place", place.rank(), place.of());
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        if (styles.length > 0) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        return label;
    }
}
