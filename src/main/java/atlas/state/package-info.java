/**
 * What the user is looking at, and the only place with threads. May use city, geo, index, pack and
 * javafx.base. Start reading at ViewState, then Navigator.
 */
package atlas.state;
