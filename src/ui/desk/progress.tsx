import type { Sweeping } from '../../desk/sweeping';
import { rowsOf, type Row } from '../../desk/rows';
import { deskTexts, type DeskTexts } from '../../texts/desk';
import { askAccess } from '../../desk/access';
import { sweepName } from '../../desk/sweep-name';
import { scriptedIn, type SweepState } from '../../desk/types';
import { browser } from '../browser';
import { useTexts } from '../texts';

export interface ProgressProps {
  readonly sweeping: Sweeping;
  /** Does something that may fail. */
  readonly onRun: (deed: () => Promise<void>) => void;
  /** Shows the plan again; null while that cannot be. */
  readonly onEdit: (() => void) | null;
}

const stopWords = (why: string, t: DeskTexts['progress']): string => (why === 'captcha' ? t.captcha : t.status(why));

/** Sites that are left alone, and what is under way. */
function Notes({ sweeping }: Pick<ProgressProps, 'sweeping'>) {
  const { lang } = useTexts();
  const t = deskTexts(lang).progress;
  const { state, asking } = sweeping;
  const [first] = asking;
  const address = first === undefined ? undefined : state.tasks.get(first)?.plan.ask.address;
  return (
    <>
      <p class="fine progress__now" aria-live="off">
        {address ? t.asked(address) : '\u00a0'}
      </p>
      {[...state.stopped].map(([host, why]) => (
        <p key={host} class="desk__trouble" role="status">
          {t.stopped(host, stopWords(why, t))}
        </p>
      ))}
    </>
  );
}

/** Leave that was given before is not asked for again; the reader may have taken it back since. */
function askLeave(state: SweepState): Promise<boolean> {
  const starts = [...state.tasks.values()].filter(({ plan: { role } }) => role.kind === 'list' && role.column.depth === 0);
  return askAccess(
    browser.permissions,
    starts.map(({ plan }) => plan.ask.address),
  );
}

interface WayProps {
  readonly text: string;
  readonly hint?: string;
  readonly onClick: () => void;
}

const Way = ({ text, hint, onClick }: WayProps) => (
  <button type="button" class="quiet" title={hint} onClick={onClick}>
    {text}
  </button>
);

/** What may be done with a sweep at this moment. */
function Ways({ sweeping, onRun, onEdit, rows }: ProgressProps & { readonly rows: readonly Row[] }) {
  const { lang } = useTexts();
  const t = deskTexts(lang).progress;
  const { phase, isStopping, state } = sweeping;
  const afterLeave = (deed: () => Promise<void>): void =>
    onRun(async () => {
      await askLeave(state);
      await deed();
    });
  const retry = async (): Promise<void> => {
    await sweeping.retry();
    await sweeping.work();
  };
  if (phase === 'listing' || phase === 'reading')
    return (
      <p class="progress__ways">
        <button type="button" class="quiet" disabled={isStopping} onClick={() => sweeping.pause()}>
          {isStopping ? t.stopping : t.pause}
        </button>
      </p>
    );
  const unread = state.isChosen ? rows.filter(({ mayRetry }) => mayRetry).length : 0;
  const scripted = scriptedIn(state).length;
  return (
    <p class="progress__ways">
      {(phase === 'paused' || phase === 'halted') && (
        <button type="button" class="main-way" onClick={() => afterLeave(() => sweeping.work())}>
          {t.goOn}
        </button>
      )}
      {unread > 0 && <Way text={t.retry(unread)} onClick={() => afterLeave(retry)} />}
      {scripted > 0 && (
        <Way text={t.behind(scripted)} hint={t.behindHint} onClick={() => afterLeave(() => sweeping.openBehind())} />
      )}
      {onEdit && state.isChosen && <Way text={t.edit} onClick={onEdit} />}
    </p>
  );
}

/** How far a sweep is, and what may be done with it. */
export function Progress(props: ProgressProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const { sweeping } = props;
  const { phase, about, state, entries } = sweeping;
  const rows = rowsOf(state, entries);
  const listed = rows.filter((row) => row.state !== 'missing');
  const done = listed.filter((row) => row.state !== 'open').length;
  return (
    <section class={`progress progress--${phase}`}>
      <div class="progress__head">
        <h2>{sweepName(about, lang)}</h2>
        <p>
          <b class="tag">{t.phase[phase]}</b>{' '}
          {state.isChosen ? t.progress.done(done, listed.length) : t.plan.found(listed.length)}
        </p>
        <Ways {...props} rows={rows} />
      </div>
      {state.isChosen && <progress max={Math.max(1, listed.length)} value={done} aria-label={t.phase[phase]} />}
      <Notes sweeping={sweeping} />
    </section>
  );
}
