/**
 * The index view: all cities of a panel ranked, weights that can be dragged, how sure the ranks
 * are, what is known of whom, and the scenarios that were kept. Start reading at RankingPane, then
 * RankingModel.
 */
@NullMarked
package atlas.ranking;

import org.jspecify.annotations.NullMarked;
