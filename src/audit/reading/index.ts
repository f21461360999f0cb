export { mayMakeRules, namesakes, reportsAsOffice, standingOf } from './body';
export { factsOfTable } from './cells';
export { decimalsOf, figuresOf } from './figures';
export { passagesOf, placed, Prose, titleYear, type FoldedSentence } from './narrative';
export {
  FEE_UNPAID,
  UNTOLD,
  at,
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
export { claimOf, claimsByParagraph, claimsIn, numberOf } from './paragraphs';
export { shownAmounts, shownBy, shownSum } from './shown';
