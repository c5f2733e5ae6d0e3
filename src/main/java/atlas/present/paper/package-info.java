/**
 * What a class takes home of a tour: handouts, worksheets, and the whole story in one file. Start
 * reading at Studio, then Handout.
 */
@NullMarked
package atlas.present.paper;

import org.jspecify.annotations.NullMarked;
