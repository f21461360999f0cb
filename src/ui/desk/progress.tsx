import type { Sweeping } from '../../desk/sweeping';
import { rowsOf, type Row } from '../../desk/rows';
import { deskTexts, type DeskTexts } from '../../texts/desk';
import { askAccess } from '../../desk/access';
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

/** What may be done with a sweep at this moment. */
function Ways({ sweeping, onRun, onEdit, rows }: ProgressProps & { readonly rows: readonly Row[] }) {
  const { lang } = useTexts();
  const t = deskTexts(lang).progress;
  const { phase, isStopping, state } = sweeping;
  const goOn = async (): Promise<void> => {
    // Leave that was given before is not asked for again; the reader may have taken it back since.
    const starts = [...state.tasks.values()].filter(({ plan: { role } }) => role.kind === 'list' && role.column.depth === 0);
    await askAccess(
      browser.permissions,
      starts.map(({ plan }) => plan.ask.address),
    );
    await sweeping.work();
  };
  const unread = rows.filter(({ mayRetry }) => mayRetry).length;
  const retry = async (): Promise<void> => {
    await sweeping.retry();
    await goOn();
  };
  const isBusy = phase === 'listing' || phase === 'reading';
  return (
    <p class="progress__ways">
      {isBusy && (
        <button type="button" class="quiet" disabled={isStopping} onClick={() => sweeping.pause()}>
          {isStopping ? t.stopping : t.pause}
        </button>
      )}
      {(phase === 'paused' || phase === 'halted') && (
        <button type="button" class="main-way" onClick={() => onRun(goOn)}>
          {t.goOn}
        </button>
      )}
      {!isBusy && unread > 0 && state.isChosen && (
        <button type="button" class="quiet" onClick={() => onRun(retry)}>
          {t.retry(unread)}
        </button>
      )}
      {onEdit && state.isChosen && !isBusy && (
        <button type="button" class="quiet" onClick={onEdit}>
          {t.edit}
        </button>
      )}
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
        <h2>{about.name}</h2>
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
