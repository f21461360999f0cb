import { useEffect, useRef } from 'preact/hooks';
import type { ShownRow } from '../../desk/filter';
import { severityWord } from '../../texts';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import { TableRow } from './table-row';

export interface TableProps {
  readonly rows: readonly ShownRow[];
  /** The current one. */
  readonly at: number;
  /** Plans whose requests are under way. */
  readonly asking: ReadonlySet<number>;
  /** Whether there was an earlier round. */
  readonly hasRound: boolean;
  readonly onGo: (row: number) => void;
  readonly onOpen: () => void;
}

/** The table of a sweep. Rows have one height, so that the browser draws only those in sight, however many there are. */
export function Table({ rows, at, asking, hasRound, onGo, onOpen }: TableProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const current = useRef<HTMLDivElement>(null);
  const { key } = rows[at]?.row ?? {};
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [key]);
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
    <div class="table" role="grid" aria-label={t.table.label} aria-rowcount={rows.length + 1} tabIndex={0}>
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
          onGo={() => onGo(n)}
          onOpen={onOpen}
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
