import type { Audit } from '../audit/types';
import { ruleTitle, words } from '../texts';
import { recordTexts } from '../texts/record';
import { useTexts } from './texts';

export interface RulesOffProps {
  readonly audit: Audit;
}

/** Says which rules did not run because the reader has switched them off: nothing is left out silently. */
export function RulesOff({ audit }: RulesOffProps) {
  const { lang } = useTexts();
  const off = audit.rulesRun.filter(({ reason }) => reason === 'switched-off');
  if (off.length === 0) return null;
  return (
    <details class="fold">
      <summary>{recordTexts(lang).rulesOff(off.length)}</summary>
      <p class="fine">{off.map(({ rule }) => ruleTitle(rule, lang)).join(words(lang).stop)}</p>
    </details>
  );
}
