import type { Audit } from '../../audit/types';
import { changedSince, changeImplausible, parentChildren } from './compared';
import { notPublished } from './not-published';
import { knownOf } from './reports';
import type { Remark } from './types';

/** What several reports of a region show together; notices all of them, in the order of their kinds. */
export function remarksOn(audits: readonly Audit[]): Remark[] {
  const reports = knownOf(audits);
  return [...notPublished(reports, audits), ...changedSince(reports), ...changeImplausible(reports), ...parentChildren(reports)];
}
