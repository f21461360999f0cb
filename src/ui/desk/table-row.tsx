import type { ComponentChildren } from 'preact';
import { isSettled, type ShownRow } from '../../desk/filter';
import type { Severity } from '../../audit/types';
import { deskTexts } from '../../texts/desk';
import { Mark } from '../mark';
import { useTexts } from '../texts';

export interface TableRowProps {
  readonly shown: ShownRow;
  readonly isCurrent: boolean;
  /** Its number in the whole table, from 1; the head is the first. */
  readonly index: number;
  /** What stands in its last column: as text, and as it is drawn. */
  readonly text: string;
  readonly last: ComponentChildren;
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

/** How many of its doubts are done with, and how many are to be asked. */
function Settled({ standings }: ShownRow) {
  const { lang } = useTexts();
  const done = standings.filter(isSettled).length;
  const asked = standings.filter((standing) => standing === 'to-ask').length;
  const tone = done === standings.length ? 'clean' : 'unchecked';
  return (
    <span role="gridcell" class={`table__settled tone--${tone}`} title={deskTexts(lang).table.toAsk(asked)}>
      {standings.length > 0 && deskTexts(lang).table.settled(done, standings.length, asked)}
    </span>
  );
}

/** One report. */
export function TableRow({ shown, isCurrent, index, text, last }: TableRowProps) {
  const { lang } = useTexts();
  const { entry, state, name, address, year, listedAs } = shown.row;
  const { holds = 0, violated = 0, unchecked = 0 } = entry?.relations ?? {};
  const of = holds + violated + unchecked;
  return (
    <div
      class={`table__row table__row--${state}`}
      role="row"
      aria-rowindex={index}
      aria-selected={isCurrent}
      data-key={shown.row.key}
    >
      <span role="gridcell" class="table__name" lang="zh-CN" title={listedAs || name || address}>
        {name || address}
      </span>
      <span role="gridcell">{year ?? ''}</span>
      <Count shown={shown} severity="error" />
      <Count shown={shown} severity="warning" />
      <Count shown={shown} severity="notice" />
      <span role="gridcell" class={unchecked ? 'table__part' : ''}>
        {state === 'audited' && of > 0 ? deskTexts(lang).table.holds(holds, of) : ''}
      </span>
      <span role="gridcell">{entry?.publishedOn?.slice(5) ?? ''}</span>
      <Settled {...shown} />
      <span role="gridcell" class="table__state" title={text}>
        {last}
      </span>
    </div>
  );
}
