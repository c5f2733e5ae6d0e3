package atlas.compare;

import atlas.state.Pairing.Reference;
import java.util.Locale;

/** Says what stands in grey. */
final class ThirdWords {
    private ThirdWords() {}

    /** What a third is called. */
    static String name(Third third, SheetSpeech speech) {
        return third.city()
                .map(c -> speech.in(c.name().common()))
                .or(() ->
                        third.field()
                                .map(f ->
                                        speech.text(
                                                "compare.third.of-field",
                                                speech.text("field." + f.code()),
                                                third.among())))
                .orElseGet(() -> speech.text(key(third.kind())));
    }

    /** The key of a kind's name. */
    static String key(Reference.Kind kind) {
        return "compare.third." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
