package atlas.state;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A view state as text: how it is kept between starts. */
public final class ViewStateJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ViewStateJson() {}

    /** The state as one line of JSON. */
    public static String write(ViewState state) {
        return JSON.writeValueAsString(state);
    }

    /** The state in the text; empty where the text is damaged or of another shape. */
    public static Optional<ViewState> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, ViewState.class))
                    .filter(ViewStateJson::whole);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** JSON may leave parts out; a record made from it then lacks them. */
    @SuppressWarnings("ConstantValue")
    private static boolean whole(ViewState state) {
        return java.util.stream.Stream.of(
                        state.view(),
                        state.camera(),
                        state.region(),
                        state.section(),
                        state.filter(),
                        state.order(),
                        state.links(),
                        state.reading(),
                        state.study(),
                        state.pairing(),
                        state.frame(),
                        state.language())
                .allMatch(java.util.Objects::nonNull);
    }
}
