import { useState } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import { later } from '../later';
import { useTexts } from '../texts';
import type { ProofProps } from './proof';
import type { UncoveredProps } from './uncovered';

export type CheckedProps = ProofProps & UncoveredProps;

const Proof = later(async () => (await import('./proof')).Proof);
/** It comes behind the list, with which a reader begins. */
const Uncovered = later(async () => (await import('./uncovered')).Uncovered);

/** What was checked and what was not. The lists, which most readers never open, are loaded when they are. */
export function Checked({ audit, onJump, onPaint, isUnderlined, onUnderline }: CheckedProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  const [wasOpened, setOpened] = useState(false);
  const { report, coverage, rulesRun } = audit;
  const absent = rulesRun.filter(({ outcome }) => outcome === 'not-applicable').length;
  return (
    <div class="folds">
      <details class="fold" onToggle={({ currentTarget: { open } }) => setOpened((before) => before || open)}>
        <summary>
          <b>{t.checked}</b>
          <span class="fine">{t.extent(coverage.relations, report?.claims.length ?? 0, rulesRun.length, absent)}</span>
        </summary>
        {wasOpened && <Proof audit={audit} onJump={onJump} onPaint={onPaint} />}
      </details>
      <Uncovered audit={audit} onJump={onJump} isUnderlined={isUnderlined} onUnderline={onUnderline} />
    </div>
  );
}
