import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShownRow } from '../../desk/filter';
import { severityWord } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import type { Going } from './going';
import { TableRow } from './table-row';
import { useSlice } from './use-slice';

export interface TableProps<Row extends ShownRow> {
  readonly going: Going<Row>;
  /** What the table is called, and its last column. */
  readonly label: string;
  readonly head: string;
  /** What stands in the last column, and the same as text. */
  readonly last: (row: Row) => { readonly text: string; readonly last: ComponentChildren };
  readonly onOpen: () => void;
}

/** Hears clicks on rows; a second one opens the report. Keys do the same for the whole page. */
function heard(grid: HTMLElement | null, onGo: (key: string) => void, onOpen: () => void): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const click = ({ target }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    if (row?.dataset.key !== undefined) onGo(row.dataset.key);
  };
  grid?.addEventListener('click', click, { signal });
  grid?.addEventListener('dblclick', onOpen, { signal });
  return () => ends.abort();
}

function Heads({ head }: { readonly head: string }) {
  const { lang } = useTexts();
  const t = deskTexts(lang).table;
  const severities = (['error', 'warning', 'notice'] as const).map((severity) => severityWord(severity, lang));
  return (
    <div class="table__row table__head" role="row" aria-rowindex={1}>
      {[t.agency, t.year, ...severities, t.relations, t.published, t.decided, head].map((one) => (
        <span key={one} role="columnheader">
          {one}
        </span>
      ))}
    </div>
  );
}

/** A table of reports. Rows have one height, so that only those in sight are drawn, however many there are. */
export function Table<Row extends ShownRow>({ going, label, head, last, onOpen }: TableProps<Row>) {
  const { shown: rows, at, goToKey } = going;
  const { lang } = useTexts();
  const grid = useRef<HTMLDivElement>(null);
  const { from, to, above, below } = useSlice(grid, rows.length, at);
  useEffect(() => heard(grid.current, goToKey, onOpen));
  return (
    <div ref={grid} class="table" role="grid" aria-label={label} aria-rowcount={rows.length + 1} tabIndex={0}>
      <Heads head={head} />
      <div role="rowgroup" style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
        {rows.slice(from, to).map((shown, n) => (
          <TableRow key={shown.row.key} shown={shown} isCurrent={from + n === at} index={from + n + 2} {...last(shown)} />
        ))}
        {rows.length === 0 && (
          <div role="row" class="table__none fine">
            <span role="gridcell">{deskTexts(lang).filters.none}</span>
          </div>
        )}
      </div>
    </div>
  );
}
