import type { Rule } from '../rule';
import { agencyDiffers } from './agency-differs';
import { agencyRenamed } from './agency-renamed';
import { allZero } from './all-zero';
import { carriedOver } from './carried-over';
import { cellsBlank } from './cells-blank';
import { cellsContradict } from './cells-contradict';
import { cellsLost } from './cells-lost';
import { cellsSurplus } from './cells-surplus';
import { citationOutdated } from './citation-outdated';
import { claimViolated } from './claim-violated';
import { claimsContradict } from './claims-contradict';
import { decisionsAsItems } from './decisions-as-items';
import { feeAboveTotal } from './fee-above-total';
import { feeContradicts } from './fee-contradicts';
import { feeNotMultiple } from './fee-not-multiple';
import { feeParts } from './fee-parts';
import { feeScale } from './fee-scale';
import { feeUnit } from './fee-unit';
import { feeUnpaidUntold } from './fee-unpaid-untold';
import { feeUnpaidWithoutNotice } from './fee-unpaid-without-notice';
import { feeUntold } from './fee-untold';
import { figureNotCount } from './figure-not-count';
import { figuresCopied } from './figures-copied';
import { filePromised } from './file-promised';
import { formUnknown } from './form-unknown';
import { formYear } from './form-year';
import { genericOverview } from './generic-overview';
import { growthRate } from './growth-rate';
import { headingDiffers } from './heading-differs';
import { headingNumbers } from './heading-numbers';
import { inForceContinuity } from './in-force-continuity';
import { inForceLow } from './in-force-low';
import { itemsContinuity } from './items-continuity';
import { itemsNegative } from './items-negative';
import { labelDiffers } from './label-differs';
import { letterPublished } from './letter-published';
import { localSubtotals } from './local-subtotals';
import { notAsSeen } from './not-as-seen';
import { outcomesTold } from './outcomes-told';
import { localPack } from './local-pack';
import { overviewLong } from './overview-long';
import { overviewWithoutFigure } from './overview-without-figure';
import { partWithoutFigure } from './part-without-figure';
import { partsOfWhole } from './parts-of-whole';
import { pendingRemedies } from './pending-remedies';
import { periodDiffers } from './period-differs';
import { placeholderLeft } from './placeholder-left';
import { prefaceParts } from './preface-parts';
import { problemsIncomplete } from './problems-incomplete';
import { procurementPair } from './procurement-pair';
import { publishedEarly } from './published-early';
import { publishedLate } from './published-late';
import { publishedTotalLow } from './published-total-low';
import { remediesTotal } from './remedies-total';
import { requestsBalance } from './requests-balance';
import { requestsBound } from './requests-bound';
import { requestsDisposedTotal } from './requests-disposed-total';
import { requestsRowTotal } from './requests-row-total';
import { rulesWithoutPower } from './rules-without-power';
import { sectionEmpty } from './section-empty';
import { sectionMisplaced } from './section-misplaced';
import { sectionMissing } from './section-missing';
import { share } from './share';
import { subtopicsMissing } from './subtopics-missing';
import { tableImage } from './table-image';
import { tableMissing } from './table-missing';
import { textBalance } from './text-balance';
import { textCopied } from './text-copied';
import { titleWording } from './title-wording';
import { yearDiffers } from './year-differs';
import { sameReportDiffers } from './same-report-differs';

const REGISTRY = [
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
  textBalance,
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
  notAsSeen,
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
  titleWording,
  letterPublished,
  genericOverview,
  overviewWithoutFigure,
  filePromised,
  allZero,
  overviewLong,
  sameReportDiffers,
  localPack,
] as const;

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = REGISTRY;

type KeysOf<Known> = Known extends Rule<infer Id, infer Key> ? `${Id}.${Key}` : never;

/** The id of a rule. */
export type RuleId = (typeof REGISTRY)[number]['id'];

/** What a finding says: the id of its rule and one of the rule's keys. Texts that lack one do not compile. */
export type FindingKey = KeysOf<(typeof REGISTRY)[number]>;
