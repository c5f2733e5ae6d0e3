package atlas.app;

import atlas.library.Shelf;
import java.nio.file.Path;
import java.util.List;

/** Brings what the library shows from the store to the shelf. Takes its time. */
final class Stacks {
    private Stacks() {}

    static Shelf shelf(Session session, Path folder) {
        var facts = session.facts();
        return new Shelf(
                new Shelf.Theory(
                        session.concepts(), facts.works(), facts.seedFacts(), facts.diagrams()),
                new Shelf.Places(session.cities(), facts.showings()),
                measured(session),
                new Shelf.Colophon(
                        facts.sources(),
                        facts.sourceUses(),
                        facts.terms(),
                        new Shelf.Edition(
                                Help.number(),
                                session.pack().title(),
                                session.pack().version(),
                                folder.toString())));
    }

    private static Shelf.Measured measured(Session session) {
        return new Shelf.Measured(
                session.dimensions(),
                session.facts().conceptsOfDimensions(),
                session.panels(),
                session.indicators(),
                session.facts().indicatorUses(),
                List.copyOf(session.scores().values()));
    }
}
