package atlas.library;

import atlas.library.diagram.DiagramPage;
import atlas.state.Chapter;
import atlas.ui.Link;

/** What the atlas is, under which licences, and to whom it owes what it shows. */
final class AboutPage {
    private AboutPage() {}

    static Column of(Lectern lectern) {
        var column = new Column(lectern, Chapter.ABOUT);
        var edition = lectern.shelf().colophon().edition();
        var colophon = lectern.shelf().colophon();
        column.heading(lectern.say("library.about.what"));
        column.add(lectern.prose(lectern.say("library.about.what.atlas")));
        column.add(lectern.prose(lectern.say("app.about.theory")));
        column.heading(lectern.say("library.about.program"));
        column.add(lectern.prose(lectern.say("library.about.version", edition.program())));
        column.add(lectern.prose(lectern.say("app.about.licence")));
        column.add(lectern.prose(lectern.say("app.about.folder", edition.folder())));
        column.heading(lectern.say("library.about.facts"));
        column.add(
                lectern.prose(
                        lectern.say("library.about.pack", edition.pack(), edition.version())));
        column.add(
                lectern.prose(
                        lectern.say(
                                "library.about.held",
                                lectern.shelf().places().cities().size(),
                                lectern.shelf().theory().concepts().size(),
                                lectern.shelf().theory().seedFacts().size(),
                                colophon.sources().size())));
        var sources =
                lectern.line(
                        new Link(
                                lectern.say("library.about.sources"),
                                _ -> lectern.navigator().read(Chapter.SOURCES)));
        column.add(sources);
        column.heading(lectern.say("library.about.thanks"));
        column.add(lectern.prose(lectern.say("app.about.places")));
        column.add(lectern.prose(lectern.say("app.about.basemap")));
        column.add(lectern.prose(lectern.say("app.about.statistics")));
        column.add(lectern.prose(lectern.say("app.about.fonts")));
        column.draw();
        return DrawnPage.write(lectern, column, DiagramPage.of(Chapter.ABOUT));
    }
}
