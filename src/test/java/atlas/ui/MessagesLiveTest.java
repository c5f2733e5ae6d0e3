package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.CreativeField;
import atlas.city.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

final class MessagesLiveTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final Messages messages = new Messages(language);

    @Test
    void liveWordsFollowTheLanguage() {
        List<String> seen = new ArrayList<>();
        var _ = messages.live("app.title").subscribe(text -> seen.add(text));
        language.set(Language.JAPANESE);
        assertEquals(List.of("Creative Cities Atlas", "創造都市アトラス"), seen);
    }

    @Test
    void argumentsAreFilledInAndApostrophesStay() {
        assertEquals(
                "Preparing the facts for the first time: 1,200 of 3,000 records",
                messages.text("app.importing", 1200, 3000));
    }

    @Test
    void factsHaveNames() {
        assertEquals("Media Arts", messages.name("field", CreativeField.MEDIA_ARTS));
    }
}
