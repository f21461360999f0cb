import { causeOf as causeOfStory, isDecided, storyOf, type Cause } from '../../audit/repairs/causes';
import type { Finding } from '../../audit/types';
import type { Marked } from './types';

/** The likely cause of a finding, or null: where other cells would do as well, none is named. */
export function causeOf({ findings, repairs }: Pick<Marked, 'findings' | 'repairs'>, finding: Finding): Cause | null {
  const cause = causeOfStory(storyOf(finding, findings), repairs);
  return cause && isDecided(cause) ? cause : null;
}
