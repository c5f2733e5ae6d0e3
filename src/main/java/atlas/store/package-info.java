/**
 * H2 and SQL, spoken nowhere else: schema, import, questions to the facts, the user's settings. May
 * use city, geo and pack. Start reading at Database.
 */
package atlas.store;
