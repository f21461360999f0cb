import type { Rule } from './rule';
import { agencyRenamed } from './rules/agency-renamed';
import { carriedOver } from './rules/carried-over';
import { figuresCopied } from './rules/figures-copied';
import { inForceContinuity } from './rules/in-force-continuity';
import { itemsContinuity } from './rules/items-continuity';
import { pendingRemedies } from './rules/pending-remedies';
import { textCopied } from './rules/text-copied';
import { cellsBlank } from './rules/cells-blank';
import { cellsLost } from './rules/cells-lost';
import { cellsSurplus } from './rules/cells-surplus';
import { claimViolated } from './rules/claim-violated';
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
  carriedOver,
  claimViolated,
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
  formYear,
  formUnknown,
  labelDiffers,
];
