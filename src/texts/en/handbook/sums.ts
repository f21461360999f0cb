import type { HandbookEntry } from '../../handbook/types';
import type { sums as chinese } from '../../zh/handbook/sums';

/** Tables three and four: totals and balances. */
export const sums: Record<keyof typeof chinese, HandbookEntry> = {
  'requests-row-total': {
    checks:
      'Every row of table 3: natural persons plus the five kinds of organisations, six columns in all, add up to the total of the row. 25 rows in the 2021 form, 23 in the 2019 form, each by itself.',
    why: 'The total column is the one most often quoted. Where it differs from the six columns, at least one cell needs another look, and any statistics built on it drift as well.',
    basis: 'The form itself makes the equality: the column “total” (总计) stands behind the six requester columns and sums them.',
    fails:
      'Row “granted in full”: natural persons 12, businesses 3, the other four columns 0, total 14. 12 + 3 = 15, a difference of 1 from 14.',
    passes: 'The same row with the total 15: 12 + 3 + 0 + 0 + 0 + 0 = 15.',
    unsure:
      'No judgement, and the relation is listed as unchecked, when the row has fewer than seven figures, a cell cannot be read as a number, or the total is blank beside figures. A blank part counts as 0 and the result says so; parts that are all blank beside a positive total are not judged.',
  },
  'requests-disposed-total': {
    checks:
      'Every column of table 3: all outcomes, from (1) granted in full to (6) other disposition, add up to (7) total. Six requester columns and the total column, seven in all.',
    why: 'Each request counts under one outcome only, so the outcomes make up the number disposed of. Where they do not, neither that number nor any share of an outcome can be relied on.',
    basis:
      'The form itself makes the equality: (7) total closes item three, and the row “granted in part” prints that a request dealt with in parts is counted there and nowhere else, so the outcomes do not overlap.',
    fails:
      'Column “natural persons”: granted in full 5, in part 2, information not held 1, all others 0, (7) total 7. 5 + 2 + 1 = 8, a difference of 1 from 7.',
    passes: 'The same column with 8 as (7) total.',
    unsure:
      'No judgement when a cell it needs was not found or cannot be read as a number, nor for the total column when a row has figures but a blank total. Local subtotal rows on the names of groups take no part.',
  },
  'requests-balance': {
    checks:
      'Every column of table 3: newly received plus carried over from last year equals total disposed of plus carried over to next year. Seven columns, each by itself, not only the total.',
    why: 'A request that came in is either disposed of or carried over; there is no third way. Where a column is out of balance, requests may have been left out or counted twice, or one figure may have slipped.',
    basis:
      'The equality is printed in the head of table 3: “本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和” (in this column, items one and two equal items three and four). “This column” means each of them.',
    fails:
      'Column “businesses”: received 6, carried in 1, disposed of 5, carried out 1. 6 + 1 = 7 and 5 + 1 = 6, a difference of 1.',
    passes: 'The same column with 6 disposed of: 6 + 1 = 6 + 1.',
    unsure:
      'No judgement when a cell it needs was not found or cannot be read as a number, or when (7) total is blank in a column that has figures. Blanks under received, carried in and carried out count as 0, and the result says so.',
  },
  'remedies-total': {
    checks:
      'The three groups of table 4 (reconsideration, suits filed directly, suits after reconsideration): upheld, corrected, other outcome and pending add up to the total of the group.',
    why: 'Outcomes of remedies are how the handling of requests is judged. Without a total that fits them, rates of decisions upheld or corrected have no sound denominator.',
    basis:
      'The form itself makes the equality: “total” stands behind the four outcomes of each group. The form has no total over both groups of suits, so none is checked.',
    fails: 'Reconsideration: upheld 4, corrected 1, other 0, pending 2, total 6. 4 + 1 + 0 + 2 = 7, a difference of 1 from 6.',
    passes: 'The same group with the total 7.',
    unsure:
      'No judgement when table 4 is missing or a picture, when a cell cannot be read as a number, or when there are outcomes beside a blank total. Table 4 has no row for cases carried over, so it is not balanced against last year.',
  },
  'requests-bound': {
    checks:
      'Upper bounds in every column of table 3: carried over to next year is at most received plus carried in, and no outcome exceeds (7) total. Used only in columns whose equality could not be checked.',
    why: 'When a cell cannot be read the equality cannot be checked, but a part greater than the whole still shows.',
    basis:
      'It follows from the equality printed in table 3: all cells are whole numbers of 0 or more, so no part exceeds the whole.',
    fails: 'Column “natural persons”: received 4, carried in 0, (7) total unreadable, carried out 9. 9 is more than 4 + 0.',
    passes:
      'The same column with 1 carried out: 1 is not more than 4. The equality of the column stays unchecked and is not taken to hold.',
    unsure: 'No judgement when either side cannot be read. Not applicable when every equality was checked.',
  },
  'local-subtotals': {
    checks:
      'Subtotals that a local table adds: a subtotal column (小计) equals the five organisation columns, and a subtotal printed on the name of a group, such as (3) refused, equals the rows of the group.',
    why: 'Readers look at subtotals first. One that differs from its details casts doubt on the details too.',
    basis: 'The national form has no subtotals; the equality lies in the meaning of the word, hence “to verify”.',
    fails:
      'The three rows of (4) unable to provide are 5, 1 and 0, the subtotal on the name of the group is 7. 5 + 1 + 0 = 6, a difference of 1 from 7.',
    passes: 'A subtotal of 6; or a page without any subtotal.',
    unsure:
      'Not applicable without subtotals. No judgement when the subtotal is blank or not all of its cells were found. Subtotals never enter the sum of the six columns or (7) total.',
  },
};
