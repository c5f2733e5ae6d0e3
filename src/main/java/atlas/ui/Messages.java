package atlas.ui;

import atlas.city.Bilingual;
import atlas.city.Coded;
import atlas.city.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import javafx.beans.value.ObservableValue;

/** Every visible word, in the language of the moment. */
public final class Messages {
    private static final Map<Language, ResourceBundle> BUNDLES = load();

    private final ObservableValue<Language> language;

    /**
     * @param language followed live
     */
    public Messages(ObservableValue<Language> language) {
        this.language = language;
    }

    /** The language of the moment, to observe. */
    public ObservableValue<Language> languageProperty() {
        return language;
    }

    /** The language of the moment. */
    public Language language() {
        return language.getValue();
    }

    /**
     * The words for a key now; {@code {0}}, {@code {1,number,#.#}} are filled from the arguments.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public String text(String key, Object... arguments) {
        return text(language(), key, arguments);
    }

    /** The words for a key, kept in step with the language. */
    public ObservableValue<String> live(String key, Object... arguments) {
        return language.map(l -> text(l, key, arguments));
    }

    /** One of the two wordings. */
    public String text(Bilingual words) {
        return words.in(language());
    }

    /** The name of an enumerated fact: key {@code field.media-arts} for group {@code field}. */
    public String name(String group, Coded fact) {
        return text(group + "." + fact.code());
    }

    /** The words for a key in a given language. */
    public static String text(Language language, String key, Object... arguments) {
        String pattern = Objects.requireNonNull(BUNDLES.get(language)).getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        // An apostrophe is an apostrophe here, not MessageFormat's quote.
        return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments);
    }

    private static Map<Language, ResourceBundle> load() {
        var bundles = new EnumMap<Language, ResourceBundle>(Language.class);
        for (Language language : Language.values()) {
            bundles.put(language, load("messages_" + language.code() + ".properties"));
        }
        return bundles;
    }

    private static ResourceBundle load(String name) {
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
