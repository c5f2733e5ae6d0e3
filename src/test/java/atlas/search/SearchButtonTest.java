package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Language;
import atlas.ui.Messages;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class SearchButtonTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final Pane root = new Pane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(root, 600, 100));
        stage.show();
    }

    @Test
    void itsWordsAreWholeAtAnyWidth(FxRobot robot) {
        robot.interact(() -> {
            var button = new SearchButton(new Messages(language), "Ctrl+K", () -> {});
            // Else the pane would make it as wide as it likes to be.
            button.setManaged(false);
            root.getChildren().setAll(button);
            root.applyCss();
            double em = button.getFont().getSize();
            assertEquals(Messages.text(Language.ENGLISH, "search.prompt"), words(button, 40 * em));
            assertEquals("Search", words(button, 13 * em));
            assertEquals("", words(button, 3 * em));
            language.set(Language.JAPANESE);
            assertEquals("検索", words(button, 13 * em));
        });
    }

    /** What stands in it when it is so wide; nothing of it is cut. */
    private String words(SearchButton button, double width) {
        button.resize(width, 40);
        root.layout();
        button.layout();
        var prompt = (Label) button.lookup(".search-prompt");
        if (!prompt.getText().isEmpty()) {
            assertEquals(prompt.prefWidth(-1), Math.min(prompt.prefWidth(-1), prompt.getWidth()));
        }
        return prompt.getText();
    }
}
