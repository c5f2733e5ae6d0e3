import org.jspecify.annotations.NullMarked;

/** Creative Cities Atlas: one closed module; no library reads its records by reflection. */
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

    provides com.gluonhq.maps.tile.TileRetriever with
            atlas.map.tile.TileSource;
}
