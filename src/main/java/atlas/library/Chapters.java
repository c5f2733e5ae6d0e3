package atlas.library;

import atlas.state.Chapter;
import java.util.List;
import java.util.Locale;

/** Which chapters there are, how they are grouped, and who writes them. */
final class Chapters {
    /** Some chapters under one heading. */
    record Part(String key, List<Chapter> chapters) {}

    /** In the order of the chapters. */
    static final List<Part> PARTS =
            List.of(
                    new Part(
                            "library.part.city",
                            List.of(Chapter.DEFINITION, Chapter.ELEMENTS, Chapter.INDICES)),
                    new Part(
                            "library.part.theory",
                            List.of(
                                    Chapter.CONCEPTS,
                                    Chapter.SHIFT,
                                    Chapter.DEBATE,
                                    Chapter.SYSTEM)),
                    new Part(
                            "library.part.japan",
                            List.of(Chapter.MODELS, Chapter.LESSONS, Chapter.ASIA_PACIFIC)),
                    new Part(
                            "library.part.evidence",
                            List.of(Chapter.GLOSSARY, Chapter.WORKS, Chapter.SOURCES)),
                    new Part(
                            "library.part.atlas",
                            List.of(Chapter.METHOD, Chapter.SELF_CHECK, Chapter.ABOUT)));

    private Chapters() {}

    /** The last part of the keys of a chapter's words, such as {@code asia-pacific}. */
    static String word(Chapter chapter) {
        return chapter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Leaf write(Chapter chapter, Lectern lectern) {
        return switch (chapter) {
            case DEFINITION -> DrawnPage.of(lectern, chapter);
            case ELEMENTS -> DrawnPage.of(lectern, chapter);
            case INDICES -> new IndexPage(lectern).page();
            case CONCEPTS -> new ConceptCabinet(lectern).cabinet();
            case SHIFT -> DrawnPage.of(lectern, chapter);
            case DEBATE -> DrawnPage.of(lectern, chapter);
            case SYSTEM -> DrawnPage.of(lectern, chapter);
            case MODELS -> new ModelPage(lectern).page();
            case LESSONS -> DrawnPage.of(lectern, chapter);
            case ASIA_PACIFIC -> DrawnPage.of(lectern, chapter);
            case GLOSSARY -> new GlossaryPage(lectern);
            case WORKS -> new WorkPage(lectern).page();
            case SOURCES -> new SourceCabinet(lectern).cabinet();
            case METHOD -> new MethodPage(lectern).page();
            case SELF_CHECK -> new SelfCheckPage(lectern).page();
            case ABOUT -> AboutPage.of(lectern);
        };
    }
}
