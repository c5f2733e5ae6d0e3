package atlas.narrative;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a scenario does, step by step, in words. */
public record MethodSheet(String title, String lead, List<Step> steps) {
    /**
     * One step.
     *
     * @param sentences what is done
     * @param points to what and with which numbers, may be empty
     */
    public record Step(String heading, List<String> sentences, List<String> points) {
        /** Copies the lists. */
        public Step {
            sentences = List.copyOf(sentences);
            points = List.copyOf(points);
        }

        private Stream<String> lines() {
            return Stream.concat(sentences.stream(), points.stream().map(p -> "- " + p));
        }
    }

    /** Copies the list. */
    public MethodSheet {
        steps = List.copyOf(steps);
    }

    /** As plain text, for a message or a note. */
    public String text() {
        var steps = this.steps.stream().map(step -> block(step.heading(), step.lines()));
        return Stream.concat(Stream.of(title + "\n" + lead + "\n"), steps)
                .collect(Collectors.joining("\n"));
    }

    /** As Markdown. */
    public String markdown() {
        var steps =
                this.steps.stream()
                        .map(step ->
                                "## %s\n\n%s".formatted(escaped(step.heading()), paragraphs(step)));
        return Stream.concat(
                        Stream.of("# %s\n\n%s\n".formatted(escaped(title), escaped(lead))), steps)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String heading, Stream<String> lines) {
        return heading + "\n" + lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String paragraphs(Step step) {
        String said = step.sentences().stream().map(MethodSheet::escaped).collect(joining("\n"));
        String listed = step.points().stream().map(p -> "- " + escaped(p)).collect(joining("\n"));
        return Stream.of(said, listed).filter(s -> !s.isEmpty()).collect(joining("\n\n")) + "\n";
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joining(String between) {
        return Collectors.joining(between);
    }

    /** Names of scenarios are the user's, so any sign may stand in them. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_#\\[\\]<>|])", "\\\\$1");
    }
}
