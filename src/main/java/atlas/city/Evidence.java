package atlas.city;

import java.util.List;

/**
 * Where a fact comes from and how sure it is.
 *
 * @param sources ids of sources; empty means "no source yet"
 * @param seedFacts numbers of the seed documents' facts that the record restates, such as S78
 * @param concepts ids of the concepts that the record illustrates
 */
public record Evidence(
        List<String> sources,
        List<String> seedFacts,
        List<String> concepts,
        Confidence confidence) {}
