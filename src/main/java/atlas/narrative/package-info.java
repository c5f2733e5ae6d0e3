/**
 * Sentences made from facts, in both languages. Pure; may use city, geo and index. Start reading at
 * CityParagraph.
 */
package atlas.narrative;
