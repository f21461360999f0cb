import type { RefObject } from 'preact';
import { isOpen, type ShownRow } from '../../desk/filter';
import type { Severity } from '../../audit/types';
import { reasonText, type Lang } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { Mark } from '../mark';
import { useTexts } from '../texts';
import { Fates } from './round-sums';

export interface TableRowProps {
  readonly shown: ShownRow;
  readonly isCurrent: boolean;
  /** Whether it is being read. */
  readonly isAsked: boolean;
  readonly box: RefObject<HTMLDivElement | null> | null;
}

/** How a row stands, in words. */
function stateText({ row: { state, reason, entry } }: ShownRow, isAsked: boolean, lang: Lang): string {
  const t = deskTexts(lang).table;
  if (state === 'open') return isAsked ? t.asking : t.waiting;
  if (state === 'missing') return t.missing;
  if (state !== 'audited') return reasonText(reason ?? 'no-report', lang);
  return entry?.doubts.length === 0 && entry.relations.unchecked === 0 ? t.clean : '';
}

function Count({ shown: { row }, severity }: { readonly shown: ShownRow; readonly severity: Severity }) {
  const count = row.entry?.doubts.filter((doubt) => doubt.severity === severity).length ?? 0;
  if (row.state !== 'audited') return <span role="gridcell">{'\u00a0'}</span>;
  return (
    <span role="gridcell" class={`table__count ${count ? `tone--${severity}` : 'table__none'}`}>
      {count > 0 && <Mark tone={severity} />}
      {count || '–'}
    </span>
  );
}

/** How many of its doubts were decided about. */
function Settled({ standings }: ShownRow) {
  const { lang } = useTexts();
  const done = standings.filter((standing) => !isOpen(standing)).length;
  const tone = done === standings.length ? 'clean' : 'unchecked';
  return (
    <span role="gridcell" class={`table__settled tone--${tone}`}>
      {standings.length > 0 && deskTexts(lang).table.settled(done, standings.length)}
    </span>
  );
}

/** One report of a sweep. */
export function TableRow({ shown, isCurrent, isAsked, box }: TableRowProps) {
  const { lang } = useTexts();
  const { row, round } = shown;
  const { entry, state } = row;
  const { holds = 0, violated = 0, unchecked = 0 } = entry?.relations ?? {};
  const of = holds + violated + unchecked;
  const text = stateText(shown, isAsked, lang);
  return (
    <div ref={box} class={`table__row table__row--${state}`} role="row" aria-selected={isCurrent} data-key={row.key}>
      <span role="gridcell" class="table__name" lang="zh-CN" title={row.listedAs || row.name || row.address}>
        {row.name || row.address}
      </span>
      <span role="gridcell">{row.year ?? ''}</span>
      <Count shown={shown} severity="error" />
      <Count shown={shown} severity="warning" />
      <Count shown={shown} severity="notice" />
      <span role="gridcell" class={unchecked ? 'table__part' : ''}>
        {state === 'audited' && of > 0 ? deskTexts(lang).table.holds(holds, of) : ''}
      </span>
      <span role="gridcell">{entry?.publishedOn?.slice(5) ?? ''}</span>
      <Settled {...shown} />
      <span role="gridcell" class="table__state" title={text}>
        {round ? (
          <>
            <Fates fates={round.fates} /> <span class="fine">{deskTexts(lang).round.pages[round.page]}</span>
          </>
        ) : (
          <>
            {state === 'audited' && text && <Mark tone="clean" />} {text}
          </>
        )}
      </span>
    </div>
  );
}
