/**
 * Reads and checks a data package: CSV, JSON, Markdown to rows and stories. May use the JDK,
 * Jackson, city and geo. Start reading at PackReader.
 */
package atlas.pack;
