/** What a figure counts that is no claim; for normalised text. */

/** Ends a clause. */
export const CLAUSE_SIGN = /[,;:。、!?()\d]/;
/** Ends a sentence: a year holds no longer. */
export const SENTENCE_ENDS = /[。;!?]/;
/** A word that says that something is counted, at the end of a clause (group 1). */
export const COUNTING = /$(?<=(共计|合计|总计|数量|总数|累计|达到|达|共|为|有|约|近|超过|超|逾|了))/;
/** What stands at the end of a clause (group 1). */
export const NOUN_BEFORE = /$(?<=([\u4e00-\u9fff《》]{0,16}))/;
/** What stands behind a figure and its unit (group 1). */
export const NOUN_BEHIND = /^[余多]?的?([\u4e00-\u9fff《》]{1,16})/;
