import org.jspecify.annotations.NullMarked;

/**
 * Creative Cities Atlas: one closed module; libraries that read records by name get what they need.
 */
@NullMarked
module atlas {
    requires atlantafx.base;
    requires com.gluonhq.maps;
    requires com.h2database;
    requires dev.dirs;
    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.jdbi.v3.core;
    // Jdbi needs these two and, being an automatic module, cannot say so.
    requires io.leangen.geantyref;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;

    exports atlas.app to
            javafx.graphics;

    opens atlas.geo to
            tools.jackson.databind;
    opens atlas.index to
            tools.jackson.databind;
    opens atlas.index.pairwise to
            tools.jackson.databind;
    opens atlas.state to
            tools.jackson.databind;

    provides com.gluonhq.maps.tile.TileRetriever with
            atlas.map.tile.TileSource;
}
