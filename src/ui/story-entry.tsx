import { isDecided, type Cause } from '../audit/repairs/causes';
import type { Audit } from '../audit/types';
import type { ToldDoubt } from '../exports/told';
import { causeNote, factName, repairText } from '../texts';
import { FindingEntry, Place } from './finding-entry';
import type { Jump } from './finding-entry';
import { useTexts } from './texts';

export interface StoryEntryProps {
  readonly told: ToldDoubt;
  readonly audit: Audit;
  readonly onJump: Jump;
}

interface CulpritProps {
  readonly cause: Cause;
  readonly onJump: Jump;
}

/** The cells that a repair changes, what they are and what they would be, and the hypothesis in words. */
function Culprit({ cause, onJump }: CulpritProps) {
  const { lang, t } = useTexts();
  return (
    <div class="culprit">
      <p class="culprit__heading">{t.findings.story}</p>
      {cause.changes.map((change) => (
        <Place key={change.fact} class="culprit__cell" target={change.fact} onJump={onJump}>
          <span class="culprit__name">{factName(change.fact, lang)}</span>
          <span class="culprit__figures">
            <span class="culprit__now">
              {t.findings.now} <b>{change.from ?? t.findings.blank}</b>
            </span>
            <span aria-hidden="true">→</span>
            <span class="culprit__then">
              {t.findings.instead} <b>{change.to}</b>
            </span>
          </span>
        </Place>
      ))}
      <p class="culprit__hypothesis">{repairText(cause, lang)}</p>
      <p class="culprit__notes fine">{causeNote(cause, lang)}</p>
    </div>
  );
}

/** Findings that one repair explains: the likely cell first, what follows from it below. A finding by itself stands alone. */
export function StoryEntry({ told: { doubt, findings }, audit, onJump }: StoryEntryProps) {
  const { t } = useTexts();
  const { cause } = doubt;
  const decided = cause !== null && isDecided(cause);
  const entries = findings.map((told) => (
    <li key={told.finding.id}>
      <FindingEntry told={told} audit={audit} onJump={onJump} />
    </li>
  ));
  return (
    <li class={cause ? `story tone--${doubt.severity}` : undefined}>
      {decided && <Culprit cause={cause} onJump={onJump} />}
      {decided && <p class="story__consequences fine">{t.findings.consequences(findings.length)}</p>}
      <ul>{entries}</ul>
      {cause && !decided && <p class="story__undecided">{t.findings.undecided(cause.alternatives + 1)}</p>}
    </li>
  );
}
