import { causeOf as causeOfStory, isDecided, storyOf, type Cause } from '../audit/causes';
import type { Finding } from '../audit/types';
import type { ShownAudit } from '../messages/reading';

/** The likely cause of a finding, or null: where other cells would do as well, none is named. */
export function causeOf({ findings, repairs }: ShownAudit, finding: Finding): Cause | null {
  const cause = causeOfStory(storyOf(finding, findings), repairs);
  return cause && isDecided(cause) ? cause : null;
}
