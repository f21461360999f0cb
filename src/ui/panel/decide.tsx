import { useState } from 'preact/hooks';
import { DECIDED, LONGEST_NOTE } from '../../messages/decided';
import type { DecisionChange } from '../../messages/decision';
import { words } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import { later } from '../later';
import { isStale, type Standing } from './decided';
import { clock } from './stamp';

export interface DecideProps {
  readonly standing: Standing;
  readonly onDecide: (change: DecisionChange) => void;
}

/** It is seldom there. */
const Stale = later(async () => (await import('./stale')).Stale);

/** What the reviewer says of a doubt: three different things, a note, and the way back. Every stroke is kept at once. */
export function Decide({ standing, onDecide }: DecideProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  const { verdict, note, who, at } = standing;
  // What was decided about other figures no longer holds: it can be said anew.
  const held = isStale(standing) ? null : verdict;
  // While the reader is at it, what another panel writes does not come between.
  const [typed, setTyped] = useState<string | null>(null);
  const write = (text: string): void => {
    setTyped(text);
    onDecide({ kind: 'note', note: text });
  };
  return (
    <>
      {isStale(standing) && <Stale standing={standing} />}
      <div class="decide" role="group" aria-label={t.decision}>
        {DECIDED.map((one, n) => (
          <button
            key={one}
            type="button"
            class="quiet"
            aria-pressed={held === one}
            aria-keyshortcuts={String(n + 1)}
            title={`${t.decidedHint[one]} (${n + 1})`}
            onClick={() => onDecide({ kind: 'verdict', verdict: held === one ? null : one })}
          >
            {t.decided[one]}
          </button>
        ))}
        <input
          class="decide__note"
          type="text"
          aria-label={t.note}
          placeholder={t.note}
          maxLength={LONGEST_NOTE}
          value={typed ?? note}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => setTyped(null)}
        />
      </div>
      {verdict && <p class="fine">{[t.decidedAt(clock(at)), who].filter(Boolean).join(words(lang).comma)}</p>}
    </>
  );
}
