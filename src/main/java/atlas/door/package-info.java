/**
 * One atlas for one data folder: a second start finds the first one's door, hands over what it was
 * asked to open, and goes. May use the JDK. Start reading at Door.
 */
package atlas.door;
