import { useEffect, useRef } from 'preact/hooks';
import { severityWord } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import { TableRow } from './table-row';
import type { Rows } from './use-rows';

export interface TableProps {
  readonly rows: Rows;
  /** Plans whose requests are under way. */
  readonly asking: ReadonlySet<number>;
  /** Whether there was an earlier round. */
  readonly hasRound: boolean;
  readonly onOpen: () => void;
}

/** Hears clicks on rows; a second one opens the report. Keys do the same for the whole page. */
function heard(grid: HTMLElement | null, onGo: (key: string) => void, onOpen: TableProps['onOpen']): () => void {
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

/** The table of a sweep. Rows have one height, so that the browser draws only those in sight, however many there are. */
export function Table({ rows: { shown: rows, at, goToKey }, asking, hasRound, onOpen }: TableProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const grid = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLDivElement>(null);
  const { key } = rows[at]?.row ?? {};
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [key]);
  useEffect(() => heard(grid.current, goToKey, onOpen));
  const heads = [
    t.table.agency,
    t.table.year,
    ...(['error', 'warning', 'notice'] as const).map((severity) => severityWord(severity, lang)),
    t.table.relations,
    t.table.published,
    t.table.decided,
    hasRound ? t.table.fate : t.table.state,
  ];
  return (
    <div ref={grid} class="table" role="grid" aria-label={t.table.label} aria-rowcount={rows.length + 1} tabIndex={0}>
      <div class="table__row table__head" role="row">
        {heads.map((head) => (
          <span key={head} role="columnheader">
            {head}
          </span>
        ))}
      </div>
      {rows.map((shown, n) => (
        <TableRow
          key={shown.row.key}
          shown={shown}
          isCurrent={n === at}
          isAsked={asking.has(shown.row.plan)}
          box={n === at ? current : null}
        />
      ))}
      {rows.length === 0 && (
        <div role="row" class="table__none fine">
          <span role="gridcell">{t.filters.none}</span>
        </div>
      )}
    </div>
  );
}
