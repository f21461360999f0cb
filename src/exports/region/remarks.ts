import type { Audit } from '../../audit/types';
import { alikeToAnother } from './alike';
import { changedSince, changeImplausible, parentChildren } from './compared';
import { notPublished } from './not-published';
import { orderOfTitles, orderOfYears } from './order';
import { otherPlace } from './other-place';
import { knownOf } from './reports';
import { savedBefore } from './saved';
import type { Remark } from './types';

/**
 * What several reports of a region show together; notices all of them, in the order of their kinds.
 * @param before the results of an earlier round: what changed since is told, too.
 */
export function remarksOn(audits: readonly Audit[], before: readonly Audit[] = []): Remark[] {
  const reports = knownOf(audits);
  return [
    ...notPublished(reports, audits),
    ...savedBefore(before, audits),
    ...changedSince(reports),
    ...changeImplausible(reports),
    ...parentChildren(reports),
    ...alikeToAnother(reports),
    ...otherPlace(reports),
    ...orderOfYears(reports),
    ...orderOfTitles(audits),
  ];
}
