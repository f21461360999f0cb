import type { Rule } from './rule';
import { inForceLow } from './rules/in-force-low';
import { rulesWithoutPower } from './rules/rules-without-power';
import { feeScale } from './rules/fee-scale';
import { publishedTotalLow } from './rules/published-total-low';
import { itemsNegative } from './rules/items-negative';
import { decisionsAsItems } from './rules/decisions-as-items';
import { procurementPair } from './rules/procurement-pair';
import { requestsBound } from './rules/requests-bound';
import { localSubtotals } from './rules/local-subtotals';
import { publishedLate } from './rules/published-late';
import { publishedEarly } from './rules/published-early';
import { periodDiffers } from './rules/period-differs';
import { yearDiffers } from './rules/year-differs';
import { subtopicsMissing } from './rules/subtopics-missing';
import { agencyDiffers } from './rules/agency-differs';
import { prefaceParts } from './rules/preface-parts';
import { citationOutdated } from './rules/citation-outdated';
import { placeholderLeft } from './rules/placeholder-left';
import { problemsIncomplete } from './rules/problems-incomplete';
import { headingDiffers } from './rules/heading-differs';
import { headingNumbers } from './rules/heading-numbers';
import { allZero } from './rules/all-zero';
import { overviewLong } from './rules/overview-long';
import { agencyRenamed } from './rules/agency-renamed';
import { carriedOver } from './rules/carried-over';
import { figuresCopied } from './rules/figures-copied';
import { inForceContinuity } from './rules/in-force-continuity';
import { itemsContinuity } from './rules/items-continuity';
import { pendingRemedies } from './rules/pending-remedies';
import { textCopied } from './rules/text-copied';
import { cellsBlank } from './rules/cells-blank';
import { cellsContradict } from './rules/cells-contradict';
import { cellsLost } from './rules/cells-lost';
import { cellsSurplus } from './rules/cells-surplus';
import { claimViolated } from './rules/claim-violated';
import { partsOfWhole } from './rules/parts-of-whole';
import { partWithoutFigure } from './rules/part-without-figure';
import { growthRate } from './rules/growth-rate';
import { share } from './rules/share';
import { outcomesTold } from './rules/outcomes-told';
import { claimsContradict } from './rules/claims-contradict';
import { feeNotMultiple } from './rules/fee-not-multiple';
import { feeParts } from './rules/fee-parts';
import { feeAboveTotal } from './rules/fee-above-total';
import { feeUnpaidUntold } from './rules/fee-unpaid-untold';
import { feeUnpaidWithoutNotice } from './rules/fee-unpaid-without-notice';
import { feeUntold } from './rules/fee-untold';
import { feeContradicts } from './rules/fee-contradicts';
import { feeUnit } from './rules/fee-unit';
import { figureNotCount } from './rules/figure-not-count';
import { formUnknown } from './rules/form-unknown';
import { formYear } from './rules/form-year';
import { labelDiffers } from './rules/label-differs';
import { remediesTotal } from './rules/remedies-total';
import { requestsBalance } from './rules/requests-balance';
import { requestsDisposedTotal } from './rules/requests-disposed-total';
import { requestsRowTotal } from './rules/requests-row-total';
import { sectionEmpty } from './rules/section-empty';
import { sectionMisplaced } from './rules/section-misplaced';
import { sectionMissing } from './rules/section-missing';
import { tableImage } from './rules/table-image';
import { tableMissing } from './rules/table-missing';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  requestsRowTotal,
  requestsDisposedTotal,
  requestsBalance,
  remediesTotal,
  requestsBound,
  localSubtotals,
  carriedOver,
  claimViolated,
  partsOfWhole,
  partWithoutFigure,
  growthRate,
  share,
  outcomesTold,
  claimsContradict,
  feeNotMultiple,
  feeParts,
  feeAboveTotal,
  feeUnpaidUntold,
  feeUnpaidWithoutNotice,
  feeUntold,
  feeContradicts,
  inForceContinuity,
  itemsContinuity,
  pendingRemedies,
  figuresCopied,
  textCopied,
  agencyRenamed,
  sectionMissing,
  tableMissing,
  tableImage,
  sectionEmpty,
  sectionMisplaced,
  figureNotCount,
  feeUnit,
  cellsLost,
  cellsBlank,
  cellsSurplus,
  cellsContradict,
  formYear,
  formUnknown,
  labelDiffers,
  inForceLow,
  rulesWithoutPower,
  feeScale,
  publishedTotalLow,
  itemsNegative,
  decisionsAsItems,
  procurementPair,
  publishedLate,
  publishedEarly,
  periodDiffers,
  yearDiffers,
  subtopicsMissing,
  agencyDiffers,
  prefaceParts,
  citationOutdated,
  placeholderLeft,
  problemsIncomplete,
  headingDiffers,
  headingNumbers,
  allZero,
  overviewLong,
];
