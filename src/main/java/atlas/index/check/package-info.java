/**
 * Published examples that the engine must reproduce, for anyone to see. Pure; may use the JDK, city
 * and index only. Start reading at SelfCheck.
 */
package atlas.index.check;
