export { mayMakeRules, namesakes, reportsAsOffice, standingOf } from './body';
export { factsOfTable } from './cells';
export { decimalsOf, figuresOf } from './figures';
export { passagesOf, placed, Prose, titleYear, type FoldedSentence } from './narrative';
export {
  FEE_UNPAID,
  UNTOLD,
  at,
  claimOf,
  collected,
  feeUnpaid,
  fitsPercent,
  inDigits,
  isExact,
  isFeeYear,
  positive,
  sectionSix,
  total,
} from './told';
export { shownAmounts, shownBy, shownSum } from './shown';
