import type { ToldDoubt } from '../exports/told';
import { tellDoubts } from '../exports/told';
import { isDecided } from '../audit/repairs/causes';
import { words } from '../texts';
import type { Deeds } from './deeds';
import { isRenamed, LastYear, SameAnswers } from './last-year';
import { Mark } from './mark';
import { MoreFigures } from './more-figures';
import type { Placed } from './placed';
import { useTexts } from './texts';
import { ToolButton } from './tool-button';
import { VerdictBanner } from './verdict-banner';

export interface GlanceProps extends Omit<Deeds, 'onMarks'> {
  readonly placed: Placed;
  /** Whether title and verdict stand above it already. */
  readonly headed?: boolean;
  /** Opens the panel. */
  readonly onPanel: () => void;
}

/** More doubts than this are only counted. */
const MOST = 3;

interface DoubtLineProps {
  readonly told: ToldDoubt;
  /** Takes the reader to where it stands in the page. */
  readonly onJump: () => void;
}

/** A doubt in two lines: its cell, and what stands there. */
function DoubtLine({ told, onJump }: DoubtLineProps) {
  const { t } = useTexts();
  const { severity } = told.doubt;
  return (
    <li class={`brief tone--${severity}`}>
      <Mark tone={severity} />
      <p class="brief__text">
        <b class="brief__place" data-many={told.named > 1} title={told.place}>
          {told.place}
        </b>{' '}
        <span class="brief__line">
          <b class="brief__word">{told.word}</b> {told.figures ? <b>{told.figures}</b> : told.findings[0]?.message}
        </span>
      </p>
      <ToolButton sign="jump" label={t.findings.jump} onClick={onJump} />
    </li>
  );
}

/** A report at a glance: what it came to, its gravest doubts, and the ways to more. */
export function Glance({ placed, headed = false, onJump, onCopy, onSame, onVersion, onPanel }: GlanceProps) {
  const { lang, t } = useTexts();
  const { audit, address, lastYear } = placed;
  const doubts = tellDoubts(audit, lang);
  const shown = doubts.slice(0, MOST);
  const targetOf = ({ doubt, findings }: ToldDoubt): string =>
    (doubt.cause && isDecided(doubt.cause) && doubt.cause.changes[0]?.fact) || (findings[0]?.finding.id ?? '');
  return (
    <article class="glance">
      {!headed && <VerdictBanner audit={audit} />}
      {shown.length > 0 && (
        <ul class="briefs" aria-label={words(lang).verifyAll}>
          {shown.map((told) => (
            <DoubtLine key={told.findings[0]?.finding.id} told={told} onJump={() => onJump(placed, targetOf(told))} />
          ))}
        </ul>
      )}
      <MoreFigures audit={audit} />
      {lastYear && (
        <LastYear
          audit={audit}
          told={lastYear}
          onSame={(same) => onSame(placed, same)}
          onVersion={(key) => onVersion(placed, key)}
        />
      )}
      {lastYear?.kind === 'compared' && isRenamed(audit) && <SameAnswers onSame={(same) => onSame(placed, same)} />}
      <div class="glance__ways">
        {doubts.length > MOST && <span class="fine">{t.glance.more(doubts.length - MOST)}</span>}
        <button type="button" class="main-way" onClick={onPanel}>
          {t.glance.panel}
        </button>
        {doubts.length > 0 && (
          <button type="button" class="quiet" onClick={() => onCopy({ audit, address, doubts }, 'text')}>
            {t.glance.copy}
          </button>
        )}
      </div>
    </article>
  );
}
