import type { ComponentChildren } from 'preact';
import type { ShownRow } from '../../desk/filter';
import type { Audit } from '../../audit/types';
import { tellDoubts } from '../../exports/told';
import type { Decision, DecisionChange } from '../../messages/decision';
import { reasonText } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { webAddress } from '../addresses';
import { Mark } from '../mark';
import { Decide } from '../panel/decide';
import { standingOf } from '../panel/decided';
import { useTexts } from '../texts';
import type { ToldDoubt } from '../../exports/told';

export interface AsideProps {
  readonly shown: ShownRow | null;
  /** The whole audit; null while it is not there. */
  readonly audit: Audit | null;
  /** The current doubt. */
  readonly doubt: number;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly onDoubt: (doubt: number) => void;
  /** Decides about a doubt. */
  readonly onDecide: (change: DecisionChange, doubt: number) => void;
  readonly onOpen: () => void;
  /** What stands below. */
  readonly children?: ComponentChildren;
}

interface DoubtProps extends Pick<AsideProps, 'decisions'> {
  readonly onDecide: (change: DecisionChange) => void;
  readonly told: ToldDoubt;
  readonly audit: Audit;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** One doubt in words; the current one with what may be said of it. */
function Doubt({ told, audit, isCurrent, decisions, onChoose, onDecide }: DoubtProps) {
  const { doubt, word, place, guess, findings } = told;
  const standing = standingOf(told, audit, decisions);
  return (
    <li class={`doubt-card tone--${doubt.severity}`} aria-current={isCurrent}>
      <button type="button" class="doubt-card__head" onClick={onChoose}>
        <Mark tone={doubt.severity} /> <b class="doubt-card__place">{place}</b> <span class="finding__word">{word}</span>
      </button>
      {guess.map((line, at) => (
        <p key={line} class={at ? 'fine' : 'doubt-card__cause'}>
          {line}
        </p>
      ))}
      {findings.map(({ finding, message, sums }) => (
        <div key={finding.id} class="doubt-card__finding">
          <p>{message}</p>
          {sums.map((sum) => (
            <p key={sum} class="finding__sum">
              {sum}
            </p>
          ))}
        </div>
      ))}
      {(isCurrent || standing.verdict !== null) && (
        <Decide
          standing={standing}
          onDecide={(change) => {
            onChoose();
            onDecide(change);
          }}
        />
      )}
    </li>
  );
}

function Body({ shown, audit, doubt, decisions, onDoubt, onDecide }: AsideProps & { readonly shown: ShownRow }) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const { state, reason, entry } = shown.row;
  if (state === 'missing') return <p class="fine">{t.table.missing}</p>;
  if (state === 'open') return <p class="fine">{t.table.waiting}</p>;
  if (state !== 'audited')
    return (
      <p class="fine">
        {t.aside.unread}
        {reasonText(reason ?? 'no-report', lang)}
      </p>
    );
  if (!entry || entry.doubts.length === 0) return <p class="fine">{t.aside.clean}</p>;
  if (!audit) return <p class="fine">{t.loading}</p>;
  return (
    <ul class="doubt-cards">
      {tellDoubts(audit, lang).map((told, n) => (
        <Doubt
          key={told.findings[0]?.finding.id}
          told={told}
          audit={audit}
          isCurrent={n === doubt}
          decisions={decisions}
          onChoose={() => onDoubt(n)}
          onDecide={(change) => onDecide(change, n)}
        />
      ))}
    </ul>
  );
}

/** The doubts of one report, beside the table. */
export function Aside(props: AsideProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).aside;
  const { shown, onOpen } = props;
  if (!shown) return <aside class="aside" aria-label={t.label} />;
  const { name, year, address } = shown.row;
  return (
    <aside class="aside" aria-label={t.label}>
      <h3 lang="zh-CN">
        {name} {year ?? ''}
      </h3>
      {webAddress(address) && (
        <p class="aside__open">
          <button type="button" class="quiet" title={t.openHint} onClick={onOpen}>
            {t.open}
          </button>{' '}
          <span class="fine aside__address">{address}</span>
        </p>
      )}
      <Body {...props} shown={shown} />
      {props.children}
    </aside>
  );
}
