package atlas.state;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that may come from anywhere: no longer, deeper or of more parts than what an atlas writes.
 */
final class BoundedJson {
    private static final int DEEPEST = 50;
    private static final int PARTS = 200_000;

    private BoundedJson() {}

    static JsonMapper mapper() {
        var bounds =
                StreamReadConstraints.builder()
                        .maxDocumentLength(ShareCode.LARGEST)
                        .maxNestingDepth(DEEPEST)
                        .maxTokenCount(PARTS)
                        .build();
        return new JsonMapper(JsonFactory.builder().streamReadConstraints(bounds).build());
    }
}
