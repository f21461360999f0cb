import { useState } from 'preact/hooks';
import { DECIDED, LONGEST_NOTE } from '../../messages/decided';
import type { DecisionChange } from '../../messages/decision';
import { factName, words } from '../../texts';
import { panelTexts } from '../../texts/panel';
import { useTexts } from '../texts';
import { isStale, type Moved, type Standing } from './decided';
import { clock } from './stamp';

export interface DecideProps {
  readonly standing: Standing;
  readonly onDecide: (change: DecisionChange) => void;
}

/** Of the text, or the cell. */
function useName({ id }: Moved): string {
  const { lang } = useTexts();
  return id.startsWith('text ') ? panelTexts(lang).text : factName(id, lang);
}

function MovedLine({ moved }: { readonly moved: Moved }) {
  const { lang, t } = useTexts();
  const name = useName(moved);
  const figure = (value: number | null): string => (value === null ? t.findings.blank : String(value));
  return <li>{panelTexts(lang).moved(name, figure(moved.before), figure(moved.now))}</li>;
}

/** More figures that have changed are not listed. */
const MOST_MOVED = 6;

/** Says that figures have changed since the decision, with both. */
function Stale({ standing: { moved, added } }: Pick<DecideProps, 'standing'>) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  return (
    <div class="stale" role="status">
      <p>{t.stale}</p>
      <ul>
        {moved.slice(0, MOST_MOVED).map((one) => (
          <MovedLine key={one.id} moved={one} />
        ))}
        {added > 0 && <li>{t.added(added)}</li>}
      </ul>
    </div>
  );
}

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
