import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import type { ProofProps } from './proof';
import type { UncoveredProps } from './uncovered';

export type CheckedProps = ProofProps & UncoveredProps;

/** What was checked and what was not. The lists, which most readers never open, are loaded when they are. */
export function Checked({ audit, onJump, onPaint, isUnderlined, onUnderline }: CheckedProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  const [Proof, setProof] = useState<ComponentType<ProofProps> | null>(null);
  const [Uncovered, setUncovered] = useState<ComponentType<UncoveredProps> | null>(null);
  // It comes behind the list, with which a reader begins.
  useEffect(() => void import('./uncovered').then((loaded) => setUncovered(() => loaded.Uncovered)), []);
  const { report, coverage, rulesRun } = audit;
  const absent = rulesRun.filter(({ outcome }) => outcome === 'not-applicable').length;
  const onToggle = (isOpen: boolean): void => {
    if (isOpen && !Proof) void import('./proof').then((loaded) => setProof(() => loaded.Proof));
  };
  return (
    <div class="folds">
      <details class="fold" onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <b>{t.checked}</b>
          <span class="fine">{t.extent(coverage.relations, report?.claims.length ?? 0, rulesRun.length, absent)}</span>
        </summary>
        {Proof && <Proof audit={audit} onJump={onJump} onPaint={onPaint} />}
      </details>
      {Uncovered && <Uncovered audit={audit} onJump={onJump} isUnderlined={isUnderlined} onUnderline={onUnderline} />}
    </div>
  );
}
