package atlas.pack;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that comes from elsewhere: no part twice, nothing after the end, within bounds. */
public final class StrictJson {
    // Small parts take far more memory than bytes.
    private static final long PARTS = 1_000_000;

    private StrictJson() {}

    /**
     * A reader, and writer, of such JSON.
     *
     * @param deepest the most levels of nesting that are read
     * @param largest the most bytes that are read
     */
    public static JsonMapper mapper(int deepest, long largest) {
        return mapper(deepest, largest, PARTS);
    }

    /**
     * The same for fewer parts than are read elsewhere.
     *
     * @param parts the most names, values and brackets that are read
     */
    public static JsonMapper mapper(int deepest, long largest, long parts) {
        var bounds =
                StreamReadConstraints.builder()
                        .maxNestingDepth(deepest)
                        .maxDocumentLength(largest)
                        .maxTokenCount(parts)
                        .build();
        var factory =
                JsonFactory.builder()
                        .streamReadConstraints(bounds)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        // It pays where there are many numbers, and takes a while to be ready.
                        .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                        .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
