/**
 * What several views show: words, fonts, colours, badges, charts, stories. May use JavaFX, city,
 * geo, index and state. Start reading at Messages, then Look.
 */
package atlas.ui;
