import { useState } from 'preact/hooks';
import type { Audit } from '../audit/types';
import { words } from '../texts';
import { recordTexts } from '../texts/record';
import { useTexts } from './texts';

export interface RulesOffProps {
  readonly audit: Audit;
}

/** Says which rules did not run because the reader has switched them off: nothing is left out silently. Their titles are fetched when asked for. */
export function RulesOff({ audit }: RulesOffProps) {
  const { lang } = useTexts();
  const [titles, setTitles] = useState<readonly string[]>([]);
  const off = audit.rulesRun.filter(({ reason }) => reason === 'switched-off');
  if (off.length === 0) return null;
  const onToggle = async (): Promise<void> => {
    const { ruleTitle } = await import('../texts/rules');
    setTitles(off.map(({ rule }) => ruleTitle(rule, lang)));
  };
  return (
    <details class="fold" onToggle={() => void onToggle()}>
      <summary>{recordTexts(lang).rulesOff(off.length)}</summary>
      <p class="fine">{titles.join(words(lang).stop)}</p>
    </details>
  );
}
